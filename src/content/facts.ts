import type { Condition } from '../engine/model.js';
import type { ConditionIds } from './condition-ids.js';

/**
 * Conditions with a name (DMN: intermediate decisions): several rules share them, and words may
 * differ where one holds.
 */
export const FACTS = {
  'first-opinion-given': { question: 'opinions', is: ['one', 'agree', 'differ'] },
  /** The second doctor has answered what some reasons would have asked. */
  'opinions-agree': { question: 'opinions', is: 'agree' },
  'opinions-differ': { question: 'opinions', is: 'differ' },
  'no-first-opinion': { question: 'opinions', is: 'none-yet' },
  'no-clear-sign': { tier: 'no-clear-sign' },
  crisis: { question: 'safety', is: 'crisis' },
  cancer: { question: 'problem', is: 'cancer' },
  'blood-cancer': { question: 'cancer-surgeon', is: 'blood-cancer' },
  'cancer-not-confirmed': { question: 'cancer-surgeon', is: 'not-confirmed' },
  'cancer-surgeon-unsure': { question: 'cancer-surgeon', is: 'unsure' },
  /** The organs of a grown-up’s solid cancer may be named. */
  'organ-cancer': {
    all: [
      { question: 'problem', is: 'cancer' },
      { not: { question: 'cancer-surgeon', is: 'blood-cancer' } },
      { not: { question: 'person', is: 'child' } },
    ],
  },
  'heart-valve': { question: 'problem', is: 'heart-valve' },
  'bone-joint-back': { question: 'problem', is: 'bone-joint-back' },
  'no-cause-found': { question: 'problem', is: 'no-cause-found' },
  /** The illnesses that patients’ sites are named for here are others. */
  'heart-cancer-or-no-cause': {
    question: 'problem',
    is: ['cancer', 'heart-valve', 'heart', 'no-cause-found'],
  },
  /** The sign `rare` alone is not serious here, while the problem `rare-disease` is. */
  'serious-illness': {
    any: [
      {
        question: 'problem',
        is: ['cancer', 'heart-valve', 'heart', 'nervous-system', 'rare-disease'],
      },
      { question: 'told', is: 'life-changing' },
    ],
  },
  'rare-illness': {
    any: [
      { question: 'problem', is: 'rare-disease' },
      { question: 'told', is: 'rare' },
    ],
  },
  'cause-not-clear': {
    any: [
      { question: 'problem', is: 'no-cause-found' },
      { question: 'told', is: 'many-causes' },
    ],
  },
  /** No question may presume a diagnosis. */
  'no-diagnosis': {
    any: [
      { question: 'problem', is: 'no-cause-found' },
      { question: 'cancer-surgeon', is: 'not-confirmed' },
    ],
  },
  'cause-in-question': {
    any: [
      { question: 'problem', is: 'no-cause-found' },
      { question: 'told', is: 'many-causes' },
      { question: 'cancer-surgeon', is: 'not-confirmed' },
    ],
  },
  'diagnosis-in-question': {
    all: [
      {
        any: [
          { question: 'told', is: 'doctor-unsure' },
          { question: 'doctor', is: 'confirm-diagnosis' },
        ],
      },
      { not: { question: 'problem', is: 'no-cause-found' } },
      { not: { question: 'cancer-surgeon', is: 'not-confirmed' } },
    ],
  },
  'surgery-in-question': {
    any: [
      { question: 'told', is: 'major-surgery' },
      { question: 'treatment', is: 'experienced-surgeon' },
      { question: 'problem', is: 'heart-valve' },
    ],
  },
  discouraged: { question: 'doctor', is: 'discouraged' },
  'in-hospital': { question: 'timing', is: 'in-hospital' },
  'time-is-short': { question: 'timing', is: ['in-hospital', 'days'] },
  /** Someone has to say how long waiting is safe. */
  'date-needed': {
    any: [
      { question: 'timing', is: ['in-hospital', 'days', 'weeks', 'unknown'] },
      { question: 'cancer-surgeon', is: 'not-confirmed' },
      { question: 'treatment', is: ['not-working', 'all-tried'] },
    ],
  },
  /** There is no plan to go on with. */
  'no-plan': {
    any: [
      { question: 'timing', is: 'unknown' },
      { question: 'problem', is: 'no-cause-found' },
    ],
  },
  child: { question: 'person', is: 'child' },
} as const satisfies Record<string, Condition<ConditionIds>>;
export type FactId = keyof typeof FACTS;

/** True of almost everyone, so it says nothing about whom advice is for. */
export const COMMON_FACTS: readonly FactId[] = ['first-opinion-given'];
