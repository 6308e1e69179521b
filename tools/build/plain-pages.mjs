import { readFileSync } from 'node:fs';
import { built } from './built.mjs';

const PAGE = new URL('../../src/static-edition/page.html', import.meta.url);
const FRAME = new URL('../../src/frame/frame.html', import.meta.url);

/**
 * What readers without scripts get, for each language and country: a page of its own, and the
 * fragments, whole and short, that a publisher puts inside the element.
 */
export const staticEditions = () => ({
  name: 'static-editions',
  async generateBundle() {
    const { staticEdition } = await built('static-edition');
    const { LANGUAGES } = await built('text/languages');
    const { primaryLanguage } = await built('text/text-for');
    const { COUNTRIES } = await built('content/countries');
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    for (const text of LANGUAGES) {
      for (const country of COUNTRIES) {
        const settings = { language: primaryLanguage(text.language), country };
        const name = `static/${settings.language}-${country}`;
        emit(`${name}.fragment.html`, staticEdition(settings));
        emit(`${name}.short.fragment.html`, staticEdition({ ...settings, length: 'short' }));
        emit(`${name}.html`, wholePage(text, staticEdition({ ...settings, headingLevel: 1 })));
      }
    }
  },
});

/** The page of a frame: the static edition, until the script puts the element in its place. */
export const framePage = () => ({
  name: 'frame-page',
  async generateBundle() {
    const { staticEdition } = await built('static-edition');
    const { EN } = await built('text/en');
    const edition = `\n${staticEdition({ headingLevel: 1 })}`;
    const source = fill(FRAME, { description: EN.introduction.lead, edition });
    this.emitFile({ type: 'asset', fileName: 'frame.html', source });
  },
});

/** A document that needs nothing else, with the edition as its main part. */
export function wholePage({ language, direction, introduction }, edition) {
  const { title, lead: description } = introduction;
  return fill(PAGE, { language, direction, title, description, edition: `\n${edition}` });
}

/** A page with a value in the place of each name in braces. */
function fill(page, values) {
  return readFileSync(page, 'utf8').replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
