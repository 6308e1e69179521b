import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { COUNTRIES } from '../../src/content/countries.js';
import { staticEdition } from '../../src/static-edition.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { primaryLanguage } from '../../src/text/text-for.js';

const FOLDER = new URL('../../dist/static/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

for (const text of LANGUAGES) {
  for (const country of COUNTRIES) {
    const language = primaryLanguage(text.language);
    const name = `${language}-${country}`;

    describe(`what "npm run build" last made as ${name}`, () => {
      it('is the fragment to paste', () => {
        assert.equal(read(`${name}.fragment.html`), staticEdition({ language, country }));
      });

      it('is a whole document, with the same as its main part', () => {
        const [, head, main] =
          /^<!doctype html>\n(.*)<main>\n(.*)<\/main>\s*<\/body>\s*<\/html>\n$/s.exec(
            read(`${name}.html`),
          )!;
        assert.equal(main, staticEdition({ language, country, headingLevel: 1 }));
        assert.ok(head!.startsWith(`<html lang="${text.language}" dir="${text.direction}">`));
        assert.ok(head!.includes('<meta charset="utf-8" />'));
        assert.match(head!, /<meta name="viewport" content="width=device-width, initial-scale=1"/);
        const { lead, title } = text.introduction;
        assert.ok(head!.includes(`<title>${title}</title>`));
        assert.ok(head!.includes(`<meta name="description" content="${lead}" />`));
        assert.doesNotMatch(head!, /\{\w+\}/);
      });

      it('runs no script, and loads nothing', () => {
        const page = read(`${name}.html`);
        assert.doesNotMatch(page, /<(?:script|link|img|iframe|base|form)\b|\ssrc=|url\(|@import/);
      });
    });
  }
}

describe('the folder of static editions', () => {
  it('has a page and two fragments for each language and country, and nothing else', () => {
    assert.equal(readdirSync(FOLDER).length, LANGUAGES.length * COUNTRIES.length * 3);
  });
});
