import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMERGENCY_LINES, type CountryId } from '../../src/content/countries.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { assertNone } from './assert-none.js';
import { textByCountry } from './text-by-country.js';
import {
  CONTACT_TOKENS,
  displayText,
  isFigure,
  placeOf,
  tokensIn,
  type TextEntry,
} from './every-string.js';
import { isAmong } from './paths.js';
import { badCharacters, badEnd, unevenLists } from './typography.js';
import { PATHS_WITH_VALUES, valuesAt } from './values.js';

/** Numbers, sites, figures and which opinion it is may stand in these. */
const WITH_CONTACTS = [
  'emergencyLine.*',
  'outcomes.**',
  'steps.**',
  'advice.**',
  'evidence.**',
  'scripts.**',
];

for (const text of LANGUAGES) {
  const { entries, displayed } = textByCountry(text);

  describe(`tokens in braces, in ${text.language}`, () => {
    it('are known', () => {
      assertNone(entries.flatMap((entry) => unknownTokens(entry, text)));
    });

    it('include every value that the views fill in', () => {
      const missing = PATHS_WITH_VALUES.flatMap((pattern) => {
        const here = entries.filter(({ path }) => isAmong(path, [pattern]));
        const names = Object.keys(valuesAt(here[0]?.path ?? '', text));
        const tokens = here.flatMap(({ words }) => tokensIn(words));
        assert.ok(names.length, pattern);
        return names
          .filter((name) => !tokens.includes(name))
          .map((name) => `${pattern}: {${name}}`);
      });
      assertNone(missing);
    });

    it('are all replaced when shown', () => {
      assertNone(displayed.filter(({ words }) => /[{}]/.test(words)).map(({ path }) => path));
    });

    it('name a crisis line only where the country has one', () => {
      const named = entries.filter(({ words }) => /\{crisis/.test(words));
      assert.ok(named.length);
      assertNone(
        named
          .filter(({ countries }) => countries.some((id) => !EMERGENCY_LINES[id].crisis))
          .map((entry) => placeOf(entry, entry.path)),
      );
    });
  });

  describe(`words, in ${text.language}`, () => {
    it('are never empty', () => {
      assertNone(entries.filter(({ words }) => !words.trim()).map(({ path }) => path));
    });

    it('are there wherever an advice item is shown', () => {
      assertNone(
        Object.keys(text.advice).flatMap((id) =>
          countriesWithout(id, entries).map((country) => `${id}: ${country}`),
        ),
      );
    });
  });

  describe(`typography, in ${text.language}`, () => {
    it('uses typographic quotes, apostrophes and spaces', () => {
      assertNone(
        displayed.flatMap(({ path, words }) =>
          badCharacters(words).map((fault) => `${path}: ${fault}`),
        ),
      );
    });

    it('ends paragraphs with a punctuation mark, and titles without a full stop', () => {
      assertNone(
        entries.flatMap((entry) => badEnd(entry).map((fault) => `${entry.path}: ${fault}`)),
      );
    });

    it('ends all entries of a list alike', () => {
      assertNone(unevenLists(entries));
    });
  });
}

describe('mistakes in texts', () => {
  it('are caught in tokens', () => {
    const planted = (words: string) => ({ path: 'flow.progress', words });
    assert.equal(unknownTokens(planted('Call {emergancy}'), EN).length, 1);
    assert.equal(unknownTokens(planted('Question {Step}'), EN).length, 1);
    assert.equal(unknownTokens(planted('Call { emergency }'), EN).length, 1);
    assertNone(unknownTokens(planted('Question {step} of {of}'), EN));
    assert.equal(unknownTokens(planted('Call {emergency}'), EN).length, 1);
    const advice = { path: 'advice.records.text.0', words: '{emergency}, {6791}, {$1850}' };
    assertNone(unknownTokens(advice, EN));
    assert.match(displayText({ path: 'planted', words: 'Call {emergency now' }, 'us', EN), /[{}]/);
  });

  it('are caught in typography', () => {
    const careless = ['"so"', "don't", 'two  spaces', 'end ', ' start', 'a , b', 'so...', 'a - b'];
    for (const words of careless) assert.notDeepEqual(badCharacters(words), [], words);
    assert.equal(badEnd({ path: 'advice.records.text.1', words: 'Bring this' }).length, 1);
    assert.equal(badEnd({ path: 'advice.records.title', words: 'What to bring.' }).length, 1);
    const [path] = ['advice.records.text.1'];
    const list = ['One.', 'two'].map((words, at) => ({ path: `${path}.${at}`, words }));
    assert.deepEqual(unevenLists(list), [path]);
  });
});

function unknownTokens({ path, words }: { path: string; words: string }, text: Text): string[] {
  const everywhere = isAmong(path, WITH_CONTACTS) ? ['opinion', ...CONTACT_TOKENS] : [];
  const known = [...everywhere, ...Object.keys(valuesAt(path, text))];
  return tokensIn(words)
    .filter((name) => !known.includes(name) && !(everywhere.length && isFigure(name)))
    .map((name) => `${path}: {${name}}`);
}

/** The countries in which the item is shown, but says nothing. */
function countriesWithout(id: string, entries: readonly TextEntry[]): CountryId[] {
  const title = entries.filter(({ path }) => path === `advice.${id}.title`);
  const shown = new Set(title.flatMap(({ countries }) => countries));
  const said = entries.filter(({ path }) => path.startsWith(`advice.${id}.text.`));
  return [...shown].filter((country) => !said.some(({ countries }) => countries.includes(country)));
}
