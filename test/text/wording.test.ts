import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/text/languages.js';
import { assertNone } from './assert-none.js';
import { COUNTRY_BANS, brokenBans, bansOutside, MAY_NAME_A_COUNTRY } from './banned-wording.js';
import { LANGUAGE_RULES } from './languages/languages.js';
import { isAmong } from './paths.js';
import { textByCountry } from './text-by-country.js';

it('every language is held against its own list', () => {
  assert.deepEqual(
    LANGUAGE_RULES.map(({ text }) => text),
    LANGUAGES,
  );
});

for (const { name, text, banned, allowed: mayBeSaid } of LANGUAGE_RULES) {
  const { places, read } = textByCountry(text);

  describe(`the words keep to what is safe to say, in ${name}`, () => {
    it('no text holds wording that is banned', () => {
      assertNone(
        read.flatMap(({ path, words }) =>
          brokenBans(words, path, banned).map((why) => `${path}: ${why}: ${words}`),
        ),
      );
    });

    it('no one reads the numbers, laws or services of another country', () => {
      assertNone(
        read
          .filter(({ path }) => !isAmong(path, MAY_NAME_A_COUNTRY))
          .flatMap(({ path, country, words }) =>
            brokenBans(words, path, bansOutside(country)).map(
              (why) => `${path}, ${country}: ${why}`,
            ),
          ),
      );
    });

    for (const { why, catches, only, ...ban } of [...banned, ...COUNTRY_BANS]) {
      it(`this would be caught: ${catches.join(' ')}`, () => {
        for (const sentence of catches) {
          assert.deepEqual(brokenBans(sentence, 'planted', [{ why, catches, ...ban }]), [why]);
        }
        if (only) assert.ok(places.some(({ path }) => isAmong(path, only)));
      });
    }

    it('these may be said', () => {
      assertNone(mayBeSaid.flatMap((words) => brokenBans(words, 'planted', banned)));
    });

    it('no exception is left over from words that are gone', () => {
      const exceptions = banned.flatMap(({ except = [] }) => except);
      const unused = exceptions.filter((phrase) => !read.some(({ words }) => phrase.test(words)));
      assertNone(unused.map(String));
    });
  });
}
