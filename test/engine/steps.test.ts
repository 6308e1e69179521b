import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, type Answers, type Outcome } from '../../src/engine.js';

const BASE = {
  safety: 'none-of-these',
  problem: 'other',
  opinions: 'one',
  told: ['major-surgery'],
  treatment: [],
  doctor: [],
  timing: 'no-hurry',
} as const satisfies Answers;

const CANCER = { ...BASE, problem: 'cancer', 'cancer-surgeon': 'yes' } as const;

/** What differs in a person’s answers, and the steps that follow. */
const STEPS: [whose: string, answers: Answers, steps: string[]][] = [
  ['anyone advised', {}, ['ask-if-there-is-time', 'specialist-elsewhere', 'records']],
  [
    'someone who needs a date',
    { timing: 'days' },
    ['ask-how-long-is-safe', 'specialist-elsewhere', 'records'],
  ],
  [
    'someone for whom a talk may do',
    { told: [], doctor: ['unclear'] },
    ['ask-if-there-is-time', 'talk-with-your-doctor', 'specialist-elsewhere', 'records'],
  ],
  [
    'someone whose doctor tried to stop them: no step sends them back there',
    { told: [], doctor: ['unclear', 'discouraged'] },
    ['ask-if-there-is-time', 'specialist-elsewhere', 'records'],
  ],
  [
    'someone whose doctors differ, even where one tried to stop them',
    { opinions: 'differ', doctor: ['lost-trust', 'discouraged'] },
    ['ask-if-there-is-time', 'ask-both-doctors', 'independent-third-doctor', 'records'],
  ],
  [
    'someone in the hospital, whatever else there is',
    { ...CANCER, opinions: 'differ', timing: 'in-hospital', person: 'child' },
    ['ask-how-long-is-safe', 'ask-both-doctors', 'second-doctor-here', 'records'],
  ],
  [
    'a child, before the experts for grown-ups',
    { problem: 'heart', person: 'child' },
    ['ask-if-there-is-time', 'pediatric-specialist', 'records'],
  ],
  [
    'someone with cancer whom no surgeon has seen',
    { ...CANCER, 'cancer-surgeon': 'no' },
    ['ask-if-there-is-time', 'hear-a-cancer-surgeon', 'records'],
  ],
  [
    'someone with cancer whom a surgeon has seen',
    CANCER,
    ['ask-if-there-is-time', 'cancer-subspecialist', 'records'],
  ],
  [
    'a heart valve before a rare illness',
    { problem: 'heart-valve', told: ['rare'] },
    ['ask-if-there-is-time', 'heart-valve-team', 'records'],
  ],
  ['two doctors who agree', { told: [], opinions: 'agree' }, ['talk-with-your-doctor']],
  ['someone without a sign', { told: [] }, ['talk-with-your-doctor']],
  ['someone whom no doctor has seen', { opinions: 'none-yet' }, ['see-a-doctor-first']],
  ['someone with a danger sign', { safety: 'danger-signs' }, []],
  ['someone who needs treatment today', { safety: 'treatment-today' }, []],
  ['someone in a crisis', { safety: 'crisis' }, []],
];

function outcomeOf(answers: Answers): Outcome {
  const outcome = assess({ ...BASE, ...answers });
  assert.equal(outcome.next, null);
  return outcome as Outcome;
}

describe('the steps of an outcome are those for', () => {
  for (const [whose, answers, expected] of STEPS) {
    it(whose, () => {
      const { steps, advice } = outcomeOf(answers);
      assert.deepEqual(
        steps.map(({ id }) => id),
        expected,
      );
      for (const step of steps) assert.ok(advice.includes(step), step.id);
    });
  }
});
