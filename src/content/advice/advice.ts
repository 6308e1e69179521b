import { AFTER_ADVICE } from './after.js';
import { COST_ADVICE } from './cost.js';
import { TALK_ADVICE } from './talk.js';
import { TIME_ADVICE } from './time.js';
import { URGENT_ADVICE } from './urgent.js';
import { WHERE_ADVICE } from './where.js';
import { WHOM_ADVICE } from './whom.js';

/** In the order of the page. */
export const SECTIONS = [
  'emergency',
  'before-one',
  'time',
  'talk-first',
  'whom',
  'where',
  'virtual',
  'questions',
  'records',
  'telling',
  'cost',
  'worth-it',
  'after',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/**
 * Hit policy COLLECT, in the order of the table, which is that of the sections. A condition names
 * answers, never triggered reasons: with two doctors in agreement the sign `major-surgery` still
 * brings `surgeon-volume`.
 */
export const ADVICE = [
  ...URGENT_ADVICE,
  ...TIME_ADVICE,
  ...WHOM_ADVICE,
  ...WHERE_ADVICE,
  ...TALK_ADVICE,
  ...COST_ADVICE,
  ...AFTER_ADVICE,
] as const;
export type AdviceId = (typeof ADVICE)[number]['id'];
