import type { Answers } from '../../src/engine.js';

/** Two doctors differ on a cancer: an outcome with something of everything. */
export const DIFFER = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'differ',
  told: ['major-surgery', 'many-causes'],
  treatment: [],
  doctor: ['unclear'],
  'cancer-surgeon': 'no',
  timing: 'no-hurry',
} as const satisfies Answers;

/** Nothing points to another opinion. */
export const NO_SIGN = {
  safety: 'none-of-these',
  problem: 'other',
  opinions: 'one',
  told: [],
  treatment: [],
  doctor: [],
  timing: 'weeks',
} as const satisfies Answers;

/** Two smaller reasons: it is reasonable to ask. */
export const REASONABLE = {
  ...NO_SIGN,
  doctor: ['disagree', 'lost-trust'],
} as const satisfies Answers;
