import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  evaluate,
  FALSE,
  TRUE,
  UNKNOWN,
  type EvaluationContext,
  type Truth,
} from '../../src/engine/condition.js';
import type { Condition } from '../../src/engine/model.js';

const NAMES = { [FALSE]: 'false', [UNKNOWN]: 'unknown', [TRUE]: 'true' };

/**
 * Answers to questions of every kind: `open` is asked and not yet answered; `not-asked` stands for
 * an optional question without an answer, too.
 */
const CONTEXT: EvaluationContext = {
  facts: { holds: { question: 'one', is: 'a' }, unsure: { question: 'open', is: 'a' } },
  country: 'gb',
  answers: new Map([
    ['one', ['a']],
    ['several', ['a', 'b']],
    ['none-ticked', []],
    ['not-asked', null],
  ]),
};
const DECIDED: EvaluationContext = { ...CONTEXT, triggered: { strong: 0, mild: 2 }, tier: 'high' };

/** A condition that comes to each truth. */
const OF: Record<Truth, Condition> = {
  [FALSE]: { question: 'one', is: 'b' },
  [UNKNOWN]: { question: 'open', is: 'a' },
  [TRUE]: { question: 'one', is: 'a' },
};

const F = FALSE;
const U = UNKNOWN;
const T = TRUE;

/** Two operands, then what `all` and what `any` of them come to. */
const TABLE: [left: Truth, right: Truth, all: Truth, any: Truth][] = [
  [F, F, F, F],
  [F, U, F, U],
  [F, T, F, T],
  [U, F, F, U],
  [U, U, U, U],
  [U, T, U, T],
  [T, F, F, T],
  [T, U, U, T],
  [T, T, T, T],
];

describe('unknown is not "no"', () => {
  for (const [left, right, all, any] of TABLE) {
    const operands = [OF[left], OF[right]];
    const names = `${NAMES[left]} and ${NAMES[right]}`;
    it(`all: ${names} make ${NAMES[all]}`, () => {
      assert.equal(evaluate({ all: operands }, CONTEXT), all);
    });
    it(`any: ${names} make ${NAMES[any]}`, () => {
      assert.equal(evaluate({ any: operands }, CONTEXT), any);
    });
  }

  it('the opposite of unknown is unknown', () => {
    const opposite = (truth: Truth) => evaluate({ not: OF[truth] }, CONTEXT);
    assert.deepEqual([opposite(F), opposite(U), opposite(T)], [T, U, F]);
  });
});

const not = (question: string): Condition => ({ not: { question, is: 'a' } });

/** Conditions of each other kind, before an outcome is decided and after. */
const KINDS: [what: string, Condition | undefined, before: Truth, after?: Truth][] = [
  ['no condition', undefined, T],
  ['all of nothing', { all: [] }, T],
  ['any of nothing', { any: [] }, F],
  ['an answer while the question is open', { question: 'open', is: 'a' }, U],
  ['an answer to a question that is not asked', { question: 'not-asked', is: 'a' }, F],
  ['the answer', { question: 'one', is: 'a' }, T],
  ['another answer', { question: 'one', is: 'b' }, F],
  ['an answer whose id contains the other', { question: 'one', is: 'ab' }, F],
  ['one of several that may be the answer', { question: 'one', is: ['b', 'a'] }, T],
  ['one of several answers', { question: 'several', is: 'b' }, T],
  ['none of several answers', { question: 'several', is: ['c', 'd'] }, F],
  ['an answer where none is ticked', { question: 'none-ticked', is: 'a' }, F],
  ['the opposite of an answer while the question is open', not('open'), U],
  ['the opposite of an answer that is not asked for', not('not-asked'), T],
  ['a shared condition that holds', { fact: 'holds' }, T],
  ['a shared condition that is unknown', { fact: 'unsure' }, U],
  ['the country', { country: 'gb' }, T],
  ['one of several countries', { country: ['us', 'gb'] }, T],
  ['another country', { country: 'us' }, F],
  ['the tier', { tier: ['low', 'high'] }, U, T],
  ['another tier', { tier: 'low' }, U, F],
  ['as many reasons as hold', { triggered: 'mild', atLeast: 2 }, U, T],
  ['more reasons than hold', { triggered: 'mild', atLeast: 3 }, U, F],
  ['reasons of a weight of which none holds', { triggered: 'strong', atLeast: 1 }, U, F],
];

describe('a condition on', () => {
  for (const [what, condition, before, after = before] of KINDS) {
    it(`${what} is ${NAMES[before]}, and ${NAMES[after]} once the outcome is decided`, () => {
      assert.equal(evaluate(condition, CONTEXT), before);
      assert.equal(evaluate(condition, DECIDED), after);
    });
  }
});
