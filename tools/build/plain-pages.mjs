import { readFileSync } from 'node:fs';
import { built } from './built.mjs';

const FRAME = new URL('../../src/frame/frame.html', import.meta.url);

/** What an element holds where scripts do not run: a fragment for each language and country. */
export const staticEditions = () => ({
  name: 'static-editions',
  async generateBundle() {
    const { staticEdition } = await built('static-edition');
    const { LANGUAGES } = await built('text/languages');
    const { primaryLanguage } = await built('text/text-for');
    const { COUNTRIES } = await built('content/countries');
    for (const language of LANGUAGES.map((text) => primaryLanguage(text.language))) {
      for (const country of COUNTRIES) {
        const fileName = `static/${language}-${country}.html`;
        this.emitFile({ type: 'asset', fileName, source: staticEdition({ language, country }) });
      }
    }
  },
});

/** The page of a frame: the static edition, until the script puts the element in its place. */
export const framePage = () => ({
  name: 'frame-page',
  async generateBundle() {
    const { staticEdition } = await built('static-edition');
    const edition = staticEdition({ headingLevel: 1 });
    const source = readFileSync(FRAME, 'utf8').replace('{edition}', `\n${edition}`);
    this.emitFile({ type: 'asset', fileName: 'frame.html', source });
  },
});
