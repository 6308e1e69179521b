/** The licences of what the script contains, in full, for `rollup-plugin-license`. */
export const thirdPartyNotices = {
  thirdParty: {
    output: {
      file: 'dist/THIRD-PARTY-NOTICES.txt',
      template: (dependencies) =>
        dependencies
          .map(({ name, version, licenseText }) => `${name} ${version}\n\n${licenseText}`)
          .sort()
          .join('\n\n'),
    },
  },
};
