const MODULES = new URL('../../dist/modules/', import.meta.url).pathname;

/**
 * Leaves one language in a script, where `text/languages.ts` lists them all. It has no `debug`,
 * which is for those who build a page: a phone loads no more than it needs.
 */
export const oneLanguage = (language) => ({
  name: 'one-language',
  load(id) {
    if (id === `${MODULES}text/languages.js`) {
      const text = language.toUpperCase();
      return `import { ${text} } from './${language}.js'; export const LANGUAGES = [${text}];`;
    }
    if (id === `${MODULES}element/debug/inspection.js`) {
      return `export { inspect } from './inspection-stub.js';`;
    }
    return null;
  },
});
