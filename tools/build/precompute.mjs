import { built } from './built.mjs';
import { numberIds } from './number-ids.mjs';

/**
 * In the script, modules of data are replaced by their values, so that a page neither loads nor
 * runs what makes them. Ids that nobody outside sees become numbers there, and the records keyed by
 * them lists: as words, each id would be shipped twice.
 *
 * @param languages Those that the script speaks; all of them where none is named.
 */
export const precompute = (languages) => ({
  name: 'precompute',
  async load(id) {
    const { PROGRAM } = await built('content/program');
    const { SOURCES } = await built('content/sources');
    const { primaryLanguage } = await built('text/text-for');
    const isIn = ({ language }) => !languages || languages.includes(primaryLanguage(language));
    const { aboutBlocks } = await built('element/views/about-blocks');
    const withNumbers = numberIds(PROGRAM, SOURCES, { isIn, aboutBlocks });
    const module = Object.keys(withNumbers).find((name) => id.endsWith(`src/${name}.ts`));
    if (!module) return null;
    return Object.entries(await built(module))
      .map(([name, value]) => `export const ${name} = ${withNumbers[module](value, name)};`)
      .join('\n');
  },
});
