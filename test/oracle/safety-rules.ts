import type { Outcome } from '../../src/content/vocabulary.js';
import type { Expected } from './brief-reading.js';
import { ticks, type Context } from './combinations.js';
import { differences } from './differences.js';

type Entry = { readonly id: string };
const has = (entries: readonly Entry[], id: string) => entries.some((entry) => entry.id === id);
const hasAny = (entries: readonly Entry[], ids: readonly string[]) =>
  entries.some(({ id }) => ids.includes(id));

const HOW_LONG = 'ask-how-long-is-safe';
const IF_TIME = 'ask-if-there-is-time';
const OUTSIDE_THE_HOSPITAL = [
  'virtual',
  'in-person',
  'specialist-elsewhere',
  'diagnostic-clinic',
  'academic-medical-center',
];
const ON_ADULT_ORGAN_CANCERS = ['cancer-subspecialist', 'breast-tumor-board'];
const PRESUMES_A_DIAGNOSIS = ['questions-diagnosis', 'questions-cancer'];

/** Answers of a person who has a first opinion and no emergency. */
export interface Situation extends Context {
  /** As a set. */
  readonly signs: number;
  readonly person?: 'self' | 'child' | 'adult';
}

/**
 * Section 8 of the brief, on an outcome that is no emergency; empty when all holds. Rule 1 is about
 * emergencies, and rule 4 about two outcomes. Rules 2, 10 and 11, and the sentences of 6, 7, 13 and
 * 14, are about words: `test/text` holds every text against them.
 */
export function faultsIn(outcome: Outcome, expected: Expected, situation: Situation): string[] {
  return [
    ...differences(outcome, expected).map((part) => `12: ${part} not as the brief’s rows name`),
    ...timeFaults(outcome),
    ...opinionFaults(outcome, situation),
    ...placeFaults(outcome, situation),
    ...cancerFaults(outcome, situation),
  ];
}

/** Rule 3. */
function timeFaults({ tier, reasons, advice, steps }: Outcome): string[] {
  if (has(reasons, 'no-first-opinion')) return [];
  const first = advice[0]?.id;
  const faults: string[] = [];
  if (first !== HOW_LONG && first !== IF_TIME) faults.push('3: time is not the first advice');
  if (has(advice, HOW_LONG) && has(advice, IF_TIME)) faults.push('3: time is asked for twice');
  if (tier !== 'no-clear-sign' && steps[0]?.id !== first) {
    faults.push('3: time is not the first step');
  }
  return faults;
}

/** Rules 5, 6 and 9. */
function opinionFaults({ tier, advice }: Outcome, { opinions, signs }: Situation): string[] {
  const faults: string[] = [];
  if ((tier === 'third-opinion') !== (opinions === 'differ')) {
    faults.push('5: opinions that differ, and a third opinion, do not go together');
  }
  if (has(advice, 'discouragement-is-a-warning') && !ticks(signs, 'discouraged')) {
    faults.push('6: warns of discouragement that nobody ticked');
  }
  if (has(advice, 'what-it-can-change') !== has(advice, 'downsides')) {
    faults.push('9: what it can change stands without its downsides');
  }
  return faults;
}

/** Rule 8. */
function placeFaults({ advice, steps }: Outcome, { timing }: Situation): string[] {
  if (timing !== 'in-hospital') return [];
  return hasAny([...advice, ...steps], OUTSIDE_THE_HOSPITAL)
    ? ['8: sends a person in the hospital elsewhere']
    : [];
}

/** Rules 7, 13 and 14. */
function cancerFaults(outcome: Outcome, situation: Situation): string[] {
  const { reasons, advice, steps, evidence } = outcome;
  const { problem, surgeon, person } = situation;
  const bloodCancer = surgeon === 'blood-cancer';
  const notConfirmed = surgeon === 'not-confirmed';
  const faults: string[] = [];
  if (
    (bloodCancer || notConfirmed) &&
    (has(reasons, 'no-cancer-surgeon') || has([...advice, ...steps], 'hear-a-cancer-surgeon'))
  ) {
    faults.push('7: sends a person without a solid tumor to a cancer surgeon');
  }
  if ((notConfirmed || problem === 'no-cause-found') && hasAny(advice, PRESUMES_A_DIAGNOSIS)) {
    faults.push('13: a question presumes a diagnosis');
  }
  if (
    (bloodCancer || person === 'child') &&
    hasAny([...advice, ...steps, ...evidence], ON_ADULT_ORGAN_CANCERS)
  ) {
    faults.push('14: on an organ’s cancer of an adult');
  }
  return faults;
}
