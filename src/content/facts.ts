import type { Condition } from '../engine/model.js';
import type { ConditionIds } from './condition-ids.js';

/** Conditions that several rules share (DMN: intermediate decisions). */
export const FACTS = {
  'first-opinion-given': { question: 'opinions', is: ['one', 'agree', 'differ'] },
  /** The second doctor has answered what these reasons would have asked. */
  'opinions-agree': { question: 'opinions', is: 'agree' },
  /** The sign `rare` alone is not serious here, while the problem `rare-disease` is. */
  'serious-illness': {
    any: [
      {
        question: 'problem',
        is: ['cancer', 'heart-valve', 'heart', 'nervous-system', 'rare-disease'],
      },
      { question: 'signs', is: 'life-changing' },
    ],
  },
  'rare-illness': {
    any: [
      { question: 'problem', is: 'rare-disease' },
      { question: 'signs', is: 'rare' },
    ],
  },
  'cause-not-clear': {
    any: [
      { question: 'problem', is: 'no-cause-found' },
      { question: 'signs', is: 'many-causes' },
    ],
  },
  'diagnosis-in-question': {
    any: [
      { question: 'problem', is: 'no-cause-found' },
      { question: 'signs', is: ['many-causes', 'doctor-unsure', 'confirm-diagnosis'] },
    ],
  },
  'surgery-in-question': {
    any: [
      { question: 'signs', is: ['major-surgery', 'experienced-surgeon'] },
      { question: 'problem', is: 'heart-valve' },
    ],
  },
  'in-hospital': { question: 'in-hospital', is: 'yes' },
  'time-is-short': {
    any: [
      { question: 'timing', is: 'days' },
      { question: 'in-hospital', is: 'yes' },
    ],
  },
} as const satisfies Record<string, Condition<ConditionIds>>;
export type FactId = keyof typeof FACTS;
