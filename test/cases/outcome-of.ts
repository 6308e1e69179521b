import assert from 'node:assert/strict';
import { assess, type Outcome } from '../../src/engine.js';
import type { Case } from './cases.js';

/** The outcome of a case, whose answers must be complete. */
export function outcomeOf({ id, answers, country }: Case): Outcome {
  const outcome = assess(answers, { country });
  assert.equal(outcome.next, null, `${id} leaves a question open`);
  return outcome as Outcome;
}
