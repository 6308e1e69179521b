const element = (name) => new URL(`../../src/element/${name}.ts`, import.meta.url).pathname;

/** What stands in place of an import of the element, where there is one language. */
const INSTEAD = {
  './language.js': element('one-language'),
  './debug/inspection.js': element('debug/inspection-stub'),
};

/** A script with one language follows none, and has all that a phone needs and nothing more. */
export const oneLanguage = () => ({
  name: 'one-language',
  resolveId: (source, importer) =>
    importer === element('second-opinion-element') ? INSTEAD[source] : null,
});
