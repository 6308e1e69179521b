import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, FALSE, TRUE, UNKNOWN, type Truth } from '../../src/engine/condition.js';
import {
  ALL,
  ANSWERED,
  ANY,
  EXISTS,
  IS,
  NOT,
  NOT_ASKED,
  UNANSWERED,
} from '../../src/engine/program.js';

const NAMES = { [FALSE]: 'false', [UNKNOWN]: 'unknown', [TRUE]: 'true' };

/** Standings of one question with two options, by what they make of "it is the first". */
const STANDING = { [FALSE]: 2 | ANSWERED, [UNKNOWN]: UNANSWERED, [TRUE]: 1 | ANSWERED };

/** What two operands, which come to these truths, come to together. */
function together(kind: number, left: Truth, right: Truth): Truth {
  return evaluate(2, {
    conditions: [
      [IS, 0, 1],
      [IS, 1, 1],
      [kind, 0, 1],
    ],
    standings: [STANDING[left], STANDING[right]],
    truths: [UNKNOWN, UNKNOWN, UNKNOWN],
  });
}

function alone(kind: number, standing: number, wanted = 1): Truth {
  return evaluate(0, { conditions: [[kind, 0, wanted]], standings: [standing], truths: [UNKNOWN] });
}

const F = FALSE;
const U = UNKNOWN;
const T = TRUE;
const TABLES: [string, number, (readonly [Truth, Truth, Truth])[]][] = [
  [
    'all of them',
    ALL,
    [
      [F, F, F],
      [F, U, F],
      [F, T, F],
      [U, F, F],
      [U, U, U],
      [U, T, U],
      [T, F, F],
      [T, U, U],
      [T, T, T],
    ],
  ],
  [
    'any of them',
    ANY,
    [
      [F, F, F],
      [F, U, U],
      [F, T, T],
      [U, F, U],
      [U, U, U],
      [U, T, T],
      [T, F, T],
      [T, U, T],
      [T, T, T],
    ],
  ],
];

describe('unknown is not "no"', () => {
  for (const [name, kind, table] of TABLES) {
    for (const [left, right, expected] of table) {
      it(`${name}: ${NAMES[left]} and ${NAMES[right]} make ${NAMES[expected]}`, () => {
        assert.equal(together(kind, left, right), expected);
      });
    }
  }

  it('the opposite of unknown is unknown', () => {
    const opposite = (truth: Truth) =>
      evaluate(1, {
        conditions: [
          [IS, 0, 1],
          [NOT, 0],
        ],
        standings: [STANDING[truth]],
        truths: [UNKNOWN, UNKNOWN],
      });
    assert.deepEqual([opposite(FALSE), opposite(UNKNOWN), opposite(TRUE)], [TRUE, UNKNOWN, FALSE]);
  });
});

describe('a condition on an answer', () => {
  it('is unknown as long as the question is open', () => assert.equal(alone(IS, UNANSWERED), U));
  it('is false when the question is not asked', () => assert.equal(alone(IS, NOT_ASKED), F));
  it('is true for the answer', () => assert.equal(alone(IS, 1 | ANSWERED), T));
  it('is false for another answer', () => assert.equal(alone(IS, 2 | ANSWERED), F));
  it('is false when none of several is ticked', () => assert.equal(alone(IS, ANSWERED), F));
});

describe('a condition on whether there is an answer', () => {
  it('is never unknown', () => {
    assert.equal(alone(EXISTS, UNANSWERED, ANSWERED), F);
    assert.equal(alone(EXISTS, NOT_ASKED, ANSWERED), F);
    assert.equal(alone(EXISTS, 1 | ANSWERED, ANSWERED), T);
    assert.equal(alone(EXISTS, ANSWERED, ANSWERED), T);
  });
});
