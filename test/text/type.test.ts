import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMERGENCY_LINES } from '../../src/content/countries.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { EN } from '../../src/text/en.js';
import { assertNone } from './assert-none.js';
import { PLACES, READ } from './english.js';
import { asRead, NUMBERS_AND_SITES, tokensIn } from './every-string.js';
import { isAmong } from './paths.js';
import { badCharacters, badEnd, unevenLists } from './typography.js';
import { PLACES_WITH_VALUES, valuesAt } from './values.js';

describe('names in braces', () => {
  it('each is a number or a site that any text may hold, or a value of its place', () => {
    assertNone(PLACES.flatMap(unknownTokens));
  });

  it('each value that the page fills in is there', () => {
    const missing = PLACES_WITH_VALUES.flatMap((pattern) => {
      const here = PLACES.filter(({ path }) => isAmong(path, [pattern]));
      const names = Object.keys(valuesAt(here[0]?.path ?? '', EN));
      const said = here.flatMap(({ words }) => tokensIn(words));
      assert.ok(names.length, pattern);
      return names.filter((name) => !said.includes(name)).map((name) => `${pattern}: {${name}}`);
    });
    assertNone(missing);
  });

  it('none is left once they are filled', () => {
    assertNone(READ.filter(({ words }) => /[{}]/.test(words)).map(({ path }) => path));
  });

  it('a crisis line is named only where the country has one', () => {
    const promised = PLACES.filter(({ words }) => tokensIn(words).includes('crisis'));
    assert.ok(promised.length);
    assertNone(
      promised
        .filter(({ countries }) => countries.some((country) => !EMERGENCY_LINES[country]))
        .map(({ path }) => path),
    );
  });

  it('a misspelled one would be caught', () => {
    const planted = (words: string) => ({ path: 'flow.progress', words });
    assert.equal(unknownTokens(planted('Call {emergancy}')).length, 1);
    assert.equal(unknownTokens(planted('Question {Step}')).length, 1);
    assert.equal(unknownTokens(planted('Call { emergency }')).length, 1);
    assertNone(unknownTokens(planted('Question {step} of {of}, {emergency}')));
    assert.match(asRead({ path: 'planted', words: 'Call {emergency now' }, 'us', EN), /[{}]/);
  });
});

function unknownTokens({ path, words }: { path: string; words: string }): string[] {
  const known = [...NUMBERS_AND_SITES, ...Object.keys(valuesAt(path, EN))];
  return tokensIn(words)
    .filter((name) => !known.includes(name))
    .map((name) => `${path}: {${name}}`);
}

describe('the options of a question', () => {
  it('stand in the text in the order in which they are asked: that is how they are found', () => {
    const inText = Object.entries(EN.questions).map(([id, { options }]) => [
      id,
      Object.keys(options),
    ]);
    assert.deepEqual(Object.fromEntries(inText), PROTOCOL.options);
  });
});

describe('the type is set with care', () => {
  it('quotes, apostrophes and spaces are those of print', () => {
    assertNone(
      READ.flatMap(({ path, words }) => badCharacters(words).map((fault) => `${path}: ${fault}`)),
    );
  });

  it('paragraphs end with a mark, titles without a full stop', () => {
    assertNone(PLACES.flatMap((place) => badEnd(place).map((fault) => `${place.path}: ${fault}`)));
  });

  it('the entries of a list all end alike', () => {
    assertNone(unevenLists(PLACES));
  });

  it('careless type would be caught', () => {
    const careless = ['"so"', "don't", 'two  spaces', 'end ', ' start', 'a , b', 'so...', 'a - b'];
    for (const words of careless) assert.notDeepEqual(badCharacters(words), [], words);
    assert.deepEqual(badEnd({ path: 'advice.records.1', words: 'Bring this' }).length, 1);
    assert.deepEqual(badEnd({ path: 'advice.records.0', words: 'What to bring.' }).length, 1);
    const list = ['One.', 'two'].map((words, at) => ({ path: `advice.records.1.${at}`, words }));
    assert.deepEqual(unevenLists(list), ['advice.records.1']);
  });
});
