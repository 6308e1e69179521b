import type { Answers } from '../../src/engine.js';

/** Someone who is asked every required question. */
export const EVERY_QUESTION: Answers = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'one',
  told: ['life-changing', 'major-surgery'],
  treatment: ['side-effects'],
  doctor: ['lost-trust', 'discouraged'],
  'cancer-surgeon': 'unsure',
  timing: 'unknown',
};
