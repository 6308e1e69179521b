import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/text/en.js';
import { wordsOf } from '../text/outcome-words.js';
import { CASES } from './cases.js';
import { isSaid } from './sayings/saying.js';
import { SAYINGS } from './sayings/sayings.js';

describe('each person is spared what must not be said', () => {
  for (const one of CASES.filter(({ mustNotSay }) => mustNotSay.length > 0)) {
    it(`${one.id}: ${one.story}`, () => {
      const words = wordsOf(one, EN);
      assert.deepEqual(
        one.mustNotSay.filter((name) => isSaid(SAYINGS[name]!, words)),
        [],
      );
    });
  }
});
