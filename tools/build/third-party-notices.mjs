/**
 * For `rollup-plugin-license`: the licences of what the script contains, in full, and the names and
 * versions of it, for the bill of materials.
 */
export const thirdPartyNotices = {
  thirdParty: {
    output: [
      {
        file: 'dist/THIRD-PARTY-NOTICES.txt',
        template: (dependencies) =>
          dependencies
            .map(({ name, version, licenseText }) => `${name} ${version}\n\n${licenseText}`)
            .sort()
            .join('\n\n'),
      },
      {
        file: 'dist/third-party.json',
        template: (dependencies) =>
          JSON.stringify(dependencies.map(({ name, version }) => `${name}@${version}`).sort()),
      },
    ],
  },
};
