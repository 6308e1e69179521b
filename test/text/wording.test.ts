import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/text/languages.js';
import { assertNone } from './assert-none.js';
import { COUNTRY_BANS, brokenBans, bansOutside, MAY_NAME_A_COUNTRY } from './banned-wording.js';
import { LANGUAGE_RULES } from './languages/languages.js';
import { isAmong } from './paths.js';
import { textByCountry } from './text-by-country.js';

it('every language has rules for its wording', () => {
  assert.deepEqual(
    LANGUAGE_RULES.map(({ text }) => text),
    LANGUAGES,
  );
});

for (const { name, text, banned, allowed } of LANGUAGE_RULES) {
  const { entries, displayed } = textByCountry(text);

  describe(`wording, in ${name}`, () => {
    it('has nothing banned', () => {
      assertNone(
        displayed.flatMap(({ path, words }) =>
          brokenBans(words, path, banned).map((why) => `${path}: ${why}: ${words}`),
        ),
      );
    });

    it('names no numbers, laws or services of another country', () => {
      assertNone(
        displayed
          .filter(({ path }) => !isAmong(path, MAY_NAME_A_COUNTRY))
          .flatMap(({ path, country, words }) =>
            brokenBans(words, path, bansOutside(country)).map(
              (why) => `${path}, ${country}: ${why}`,
            ),
          ),
      );
    });

    for (const { why, catches, only, ...ban } of [...banned, ...COUNTRY_BANS]) {
      it(`is caught: ${catches.join(' ')}`, () => {
        for (const sentence of catches) {
          assert.deepEqual(brokenBans(sentence, 'planted', [{ why, catches, ...ban }]), [why]);
        }
        if (only) assert.ok(entries.some(({ path }) => isAmong(path, only)));
      });
    }

    it('passes where it is allowed', () => {
      assertNone(allowed.flatMap((words) => brokenBans(words, 'planted', banned)));
    });

    it('needs every exception to a ban', () => {
      const exceptions = banned.flatMap(({ except = [] }) => except);
      const unused = exceptions.filter(
        (phrase) => !displayed.some(({ words }) => phrase.test(words)),
      );
      assertNone(unused.map(String));
    });
  });
}
