import type { Outcome } from '../../src/content/vocabulary.js';
import type { Expected } from './brief-reading.js';
import type { Context } from './combinations.js';
import { differences } from './differences.js';
import { ticks } from './signs.js';

/** Answers of a person who has a first opinion and no emergency. */
export interface Situation extends Context {
  /** As a set. */
  readonly signs: number;
  readonly person?: 'self' | 'child' | 'adult';
}

const HOW_LONG = 'ask-how-long-is-safe';
const IF_TIME = 'ask-if-there-is-time';
const OUTSIDE_THE_HOSPITAL = [
  'virtual',
  'in-person',
  'specialist-elsewhere',
  'diagnostic-clinic',
  'academic-medical-center',
];
const PRESUMES_A_DIAGNOSIS = ['questions-diagnosis', 'questions-cancer'];

type Entry = { readonly id: string };
const has = (entries: readonly Entry[], id: string) => entries.some((entry) => entry.id === id);
const hasAny = (entries: readonly Entry[], ids: readonly string[]) =>
  entries.some(({ id }) => ids.includes(id));

/**
 * Section 8 of the brief, on an outcome that is no emergency; empty when all holds. Rule 1 is about
 * emergencies, and rule 4 about two outcomes. Rules 2, 10 and 11, and the sentences of 6, 7, 13 and
 * 14, are about words: `test/text` holds every text against them. A step is advice of the outcome,
 * or rule 12 fails, so the others look at the advice.
 */
export function faultsIn(outcome: Outcome, expected: Expected, situation: Situation): string[] {
  const faults = differences(outcome, expected).map((part) => `12: ${part} not as the rows name`);
  addTimeFaults(outcome, faults);
  addOpinionFaults(outcome, situation, faults);
  if (situation.timing === 'in-hospital' && hasAny(outcome.advice, OUTSIDE_THE_HOSPITAL)) {
    faults.push('8: sends a person in the hospital elsewhere');
  }
  addDiagnosisFaults(outcome, situation, faults);
  return faults;
}

/** Rule 3. */
function addTimeFaults({ tier, advice, steps }: Outcome, faults: string[]): void {
  const first = advice[0]?.id;
  if (first !== HOW_LONG && first !== IF_TIME) faults.push('3: time is not the first advice');
  if (has(advice, HOW_LONG) && has(advice, IF_TIME)) faults.push('3: both advices on time');
  if (tier !== 'no-clear-sign' && steps[0]?.id !== first) {
    faults.push('3: time is not the first step');
  }
}

/** Rules 5, 6 and 9. */
function addOpinionFaults(
  { tier, advice }: Outcome,
  { opinions, signs }: Situation,
  faults: string[],
): void {
  if ((tier === 'third-opinion') !== (opinions === 'differ')) {
    faults.push('5: opinions that differ, and a third opinion, do not go together');
  }
  if (has(advice, 'discouragement-is-a-warning') && !ticks(signs, 'discouraged')) {
    faults.push('6: warns of discouragement that nobody ticked');
  }
  if (has(advice, 'what-it-can-change') !== has(advice, 'downsides')) {
    faults.push('9: what it can change stands without its downsides');
  }
}

/** Rules 7, 13 and 14. */
function addDiagnosisFaults(
  { reasons, advice, evidence }: Outcome,
  { problem, surgeon, person }: Situation,
  faults: string[],
): void {
  const bloodCancer = surgeon === 'blood-cancer';
  const notConfirmed = surgeon === 'not-confirmed';
  const toSurgeon = has(reasons, 'no-cancer-surgeon') || has(advice, 'hear-a-cancer-surgeon');
  if ((bloodCancer || notConfirmed) && toSurgeon) {
    faults.push('7: sends a person to a cancer surgeon who has no known solid tumor');
  }
  if ((notConfirmed || problem === 'no-cause-found') && hasAny(advice, PRESUMES_A_DIAGNOSIS)) {
    faults.push('13: a question presumes a diagnosis');
  }
  const onOrgans = has(advice, 'cancer-subspecialist') || has(evidence, 'breast-tumor-board');
  if ((bloodCancer || person === 'child') && onOrgans) {
    faults.push('14: on an organ’s cancer of an adult');
  }
}
