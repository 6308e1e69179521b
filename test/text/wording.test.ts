import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SOURCE_IDS } from '../../src/content/sources.js';
import { sourceName } from '../../src/text/compose.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { assertNone } from './assert-none.js';
import { bansOutside, brokenBans, COUNTRY_BANS, MAY_NAME_A_COUNTRY } from './banned-wording.js';
import { placeOf } from './every-string.js';
import type { LanguageRules } from './languages/language.js';
import { LANGUAGE_RULES } from './languages/languages.js';
import { isAmong } from './paths.js';
import { textByCountry } from './text-by-country.js';
import { repeatingVariants } from './variants.js';

it('every language has rules for its wording', () => {
  assert.deepEqual(
    LANGUAGE_RULES.map(({ text }) => text),
    LANGUAGES,
  );
});

for (const rules of LANGUAGE_RULES) testWording(rules);

function testWording({ name, text, banned, spelling, ...rules }: LanguageRules): void {
  const { allowed, bannedInSources, hardWords } = rules;
  const { entries, displayed } = textByCountry(text);

  describe(`wording, in ${name}`, () => {
    it('has nothing banned', () => {
      assertNone(
        displayed.flatMap(({ path, words }) =>
          brokenBans(words, path, banned).map((why) => `${path}: ${why}: ${words}`),
        ),
      );
    });

    it('names its sources in the language', () => {
      const isBanned = (one: string) => brokenBans(one, 'source', bannedInSources).length > 0;
      assertNone(sourceNames(text).filter(isBanned));
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

    it('is spelled as people in the country spell it', () => {
      assertNone(
        displayed.flatMap(({ path, country, words }) =>
          brokenBans(words, path, bansOutside(country, spelling)).map(
            (why) => `${path}, ${country}: ${why}: ${words}`,
          ),
        ),
      );
    });

    it('is shown somewhere, whichever variant it is', () => {
      const hidden = entries.filter(({ countries }) => !countries.length);
      assertNone(hidden.map((entry) => placeOf(entry, entry.path)));
    });

    it('is said once: no variant repeats what it stands in for', () => {
      assertNone(repeatingVariants(text));
    });

    for (const { why, catches, only, ...ban } of [...banned, ...COUNTRY_BANS, ...spelling]) {
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

    it('needs every exception to a ban, and every explanation of a word', () => {
      const exceptions = banned.flatMap(({ except = [] }) => except);
      const patterns = [...exceptions, ...hardWords.map(({ word }) => word)];
      const all = [...displayed.map(({ words }) => words), ...sourceNames(text)];
      assertNone(patterns.filter((one) => !all.some((words) => one.test(words))).map(String));
    });
  });
}

function sourceNames(text: Text): string[] {
  return SOURCE_IDS.map((id) => sourceName(id, text));
}

describe('a variant that repeats', () => {
  const said = (...variants: object[]) => repeatingVariants({ place: { text: 'said', variants } });
  const withCancer = { when: 'cancer', text: 'said otherwise' };

  it('is found, beside what it stands in for', () => {
    assert.deepEqual(said({ in: 'gb', text: 'said' }), ['place.text gb']);
    const repeat = { ...withCancer, in: 'gb' };
    assert.deepEqual(said(withCancer, repeat), ['place.text gb cancer']);
  });

  it('is none where it takes an earlier one back', () => {
    assert.deepEqual(said(withCancer, { when: 'child', text: 'said' }), []);
    assert.deepEqual(said({ in: 'gb', text: 'said otherwise' }, { in: 'us', text: 'said' }), [
      'place.text us',
    ]);
  });
});
