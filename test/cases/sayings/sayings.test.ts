import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CASES } from '../cases.js';
import { isSaid } from './saying.js';
import { SAYINGS } from './sayings.js';

describe('what must not be said', () => {
  for (const [name, saying] of Object.entries(SAYINGS)) {
    it(`is found, and told from what may be said: ${name}`, () => {
      const { finds, spares = [] } = saying;
      assert.deepEqual(
        finds.filter((words) => !isSaid(saying, words)),
        [],
      );
      assert.deepEqual(
        spares.filter((words) => isSaid(saying, words)),
        [],
      );
    });
  }

  it('is what the cases name, all of it and no more', () => {
    const named = new Set(CASES.flatMap(({ mustNotSay }) => mustNotSay));
    assert.deepEqual([...named].sort(), Object.keys(SAYINGS).sort());
  });
});
