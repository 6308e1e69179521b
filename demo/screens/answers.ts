import type { EmergencyId, OutcomeId } from '../../src/content/outcomes.js';
import type { Answers } from '../../src/content/vocabulary.js';

/** Someone who is asked every required question, and is offered every optional one. */
export const ASKED_EVERYTHING = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'one',
  told: ['life-changing', 'major-surgery'],
  treatment: [],
  doctor: ['unclear'],
  'cancer-surgeon': 'no',
  timing: 'weeks',
} as const satisfies Answers;

const NO_SIGN = {
  safety: 'none-of-these',
  problem: 'bone-joint-back',
  opinions: 'one',
  told: [],
  treatment: [],
  doctor: [],
  timing: 'no-hurry',
} as const satisfies Answers;

/** Answers that lead to each emergency. One that is missing does not compile. */
export const EMERGENCIES: Readonly<Record<EmergencyId, Answers>> = {
  'danger-signs': { safety: 'danger-signs' },
  'treatment-today': { safety: 'treatment-today' },
  crisis: { safety: 'crisis' },
};

/** Answers that lead to each other outcome. One that is missing does not compile. */
export const OUTCOMES: Readonly<Record<Exclude<OutcomeId, EmergencyId>, Answers>> = {
  'opinions-differ': { ...ASKED_EVERYTHING, opinions: 'differ', told: ['many-causes'] },
  strong: ASKED_EVERYTHING,
  'several-signs': { ...NO_SIGN, doctor: ['confirm-diagnosis', 'unclear', 'disagree'] },
  reasonable: { ...NO_SIGN, doctor: ['disagree'] },
  'opinions-agree': { ...NO_SIGN, opinions: 'agree' },
  'no-sign': NO_SIGN,
  'no-first-opinion': { ...NO_SIGN, opinions: 'none-yet' },
};
