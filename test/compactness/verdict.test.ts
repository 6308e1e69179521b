import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exception } from './exceptions.js';
import { findFaults, limitOf, type Measurement } from './verdict.js';

const outcome: Measurement = {
  language: 'en',
  case: 'V08',
  screen: 'outcome',
  height: 1700,
  words: 280,
};
const longer: Measurement = { ...outcome, words: 300 };
const exception: Exception = {
  screen: 'outcome',
  case: 'V08',
  language: 'en',
  limit: 'words',
  measured: 300,
  reason: 'It has two doctors to name.',
};

describe('the limit of a screen', () => {
  for (const [screen, height, words] of [
    ['question told', 844, Infinity],
    ['question safety', 1000, Infinity],
    ['emergency crisis', 640, 60],
    ['emergency treatment-today', 640, 90],
    ['fold time', Infinity, 120],
    ['fold whom', Infinity, 160],
    ['unfolded', Infinity, 1500],
  ] as const) {
    it(`${screen}: its own, else that of its kind`, () => {
      assert.equal(limitOf({ screen, language: 'en' }, 'height'), height);
      assert.equal(limitOf({ screen, language: 'en' }, 'words'), words);
    });
  }

  it('is 15 % higher in Spanish, in whole pixels and words', () => {
    assert.equal(limitOf({ screen: 'outcome', language: 'es' }, 'words'), 322);
    assert.equal(limitOf({ screen: 'question told', language: 'es' }, 'height'), 970);
  });
});

describe('a screen', () => {
  it('may be as long as its limit', () => assert.deepEqual(findFaults([outcome], []), []));

  it('is a fault above it, once for all cases, the longest first', () => {
    const others = [281, 282, 301].map((words) => ({ ...longer, case: `V${words}`, words }));
    assert.deepEqual(findFaults([longer, ...others], []), [
      'en outcome: more than 280 words: 301 in V301, 300 in V08, 282 in V282 and 1 more',
    ]);
  });

  it('may be as long as its exception says', () => {
    assert.deepEqual(findFaults([longer], [exception]), []);
    assert.deepEqual(findFaults([longer], [{ ...exception, case: 'any' }]), []);
  });

  it('is a fault above its exception', () => {
    assert.deepEqual(findFaults([{ ...longer, words: 301 }], [exception]), [
      'en outcome: more than 300 words: 301 in V08',
    ]);
  });
});

describe('an exception', () => {
  it('is a fault where nothing needs it any more', () => {
    assert.deepEqual(findFaults([outcome], [exception]), [
      'en outcome: exception for V08: 300 words: nothing needs it any more',
    ]);
  });

  for (const other of [
    { screen: 'unfolded' },
    { case: 'V09' },
    { language: 'es' },
    { limit: 'height' },
  ] as const) {
    it(`covers nothing else: ${Object.values(other)}`, () => {
      assert.equal(findFaults([longer], [{ ...exception, ...other }]).length, 2);
    });
  }
});
