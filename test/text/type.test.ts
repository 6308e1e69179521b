import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMERGENCY_LINES } from '../../src/content/countries.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { assertNone } from './assert-none.js';
import { textByCountry } from './text-by-country.js';
import { displayText, isFigure, CONTACT_TOKENS, tokensIn } from './every-string.js';
import { isAmong } from './paths.js';
import { badCharacters, badEnd, unevenLists } from './typography.js';
import { PATHS_WITH_VALUES, valuesAt } from './values.js';

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
      const promised = entries.filter(({ words }) => tokensIn(words).includes('crisis'));
      assert.ok(promised.length);
      assertNone(
        promised
          .filter(({ countries }) => countries.some((country) => !EMERGENCY_LINES[country]))
          .map(({ path }) => path),
      );
    });
  });

  describe(`the options of a question, in ${text.language}`, () => {
    it('have the order of the content, because they are looked up by index', () => {
      const inText = Object.entries(text.questions).map(([id, { options }]) => [
        id,
        Object.keys(options),
      ]);
      assert.deepEqual(Object.fromEntries(inText), PROTOCOL.options);
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
    assertNone(unknownTokens(planted('Question {step} of {of}, {emergency}, {6791}, {$1850}'), EN));
    assert.match(displayText({ path: 'planted', words: 'Call {emergency now' }, 'us', EN), /[{}]/);
  });

  it('are caught in typography', () => {
    const careless = ['"so"', "don't", 'two  spaces', 'end ', ' start', 'a , b', 'so...', 'a - b'];
    for (const words of careless) assert.notDeepEqual(badCharacters(words), [], words);
    assert.deepEqual(badEnd({ path: 'advice.records.1', words: 'Bring this' }).length, 1);
    assert.deepEqual(badEnd({ path: 'advice.records.0', words: 'What to bring.' }).length, 1);
    const list = ['One.', 'two'].map((words, at) => ({ path: `advice.records.1.${at}`, words }));
    assert.deepEqual(unevenLists(list), ['advice.records.1']);
  });
});

function unknownTokens({ path, words }: { path: string; words: string }, text: Text): string[] {
  const known = [...CONTACT_TOKENS, ...Object.keys(valuesAt(path, text))];
  return tokensIn(words)
    .filter((name) => !known.includes(name) && !isFigure(name))
    .map((name) => `${path}: {${name}}`);
}
