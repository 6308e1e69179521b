import type { Outcome } from '../../src/content/vocabulary.js';
import type { Expected } from './brief-reading.js';
import { SIGNS, ticks, type Context } from './combinations.js';

/** From the least that points toward another opinion to the most. */
export const TIERS_BY_RANK: readonly string[] = [
  'no-clear-sign',
  'reasonable',
  'strong',
  'third-opinion',
];
const VIRTUAL_ADVICE: readonly string[] = ['virtual', 'virtual-limits', 'virtual-cost'];

export function rankOf({ tier }: Outcome): number {
  return TIERS_BY_RANK.indexOf(tier);
}

export const NOT_EXPECTED = '12: not what the brief’s rows name';

type Entry = { readonly id: string };
const has = (entries: readonly Entry[], id: string) => entries.some((entry) => entry.id === id);

/** Section 6 of the brief, on an outcome that is no emergency; empty when all holds. */
export function faultsIn(
  outcome: Outcome,
  expected: Expected,
  { opinions, surgeon, inHospital }: Context,
  signs: number,
): string[] {
  const { tier, reasons, advice } = outcome;
  const faults: string[] = [];
  if (!isAsExpected(outcome, expected)) faults.push(NOT_EXPECTED);
  if (tier !== 'no-clear-sign' && advice[0]?.id !== 'ask-how-long-is-safe') {
    faults.push('3: how long is safe is not the first advice');
  }
  if ((tier === 'third-opinion') !== (opinions === 'differ')) {
    faults.push('5: opinions that differ, and a third opinion, do not go together');
  }
  if (has(advice, 'discouragement-is-a-warning') && !ticks(signs, 'discouraged')) {
    faults.push('6: warns of discouragement that nobody ticked');
  }
  if (
    surgeon === 'blood-cancer' &&
    (has(reasons, 'no-cancer-surgeon') || has(advice, 'hear-a-cancer-surgeon'))
  ) {
    faults.push('7: sends a person with a blood cancer to a surgeon');
  }
  if (inHospital === 'yes' && advice.some(({ id }) => VIRTUAL_ADVICE.includes(id))) {
    faults.push('8: virtual advice in the hospital');
  }
  if (has(advice, 'what-it-can-change') !== has(advice, 'downsides')) {
    faults.push('9: what it can change stands without its downsides');
  }
  return faults;
}

/** The whole outcome, in order. */
export function isAsExpected(outcome: Outcome, expected: Expected): boolean {
  return (
    outcome.tier === expected.tier &&
    isSame(outcome.reasons, expected.reasons) &&
    isSame(outcome.advice, expected.advice) &&
    isSame(outcome.evidence, expected.evidence)
  );
}

function isSame(entries: readonly Entry[], ids: readonly string[]): boolean {
  if (entries.length !== ids.length) return false;
  for (let at = 0; at < ids.length; at++) if (entries[at]!.id !== ids[at]) return false;
  return true;
}

/**
 * Rule 4: with the same number of opinions, adding a sign never lowers the tier.
 *
 * @param ranks By set of signs; -1 for a set that was not tried.
 */
export function monotonicFaults(ranks: Int8Array): number[] {
  const faults: number[] = [];
  for (let set = 0; set < ranks.length; set++) {
    for (let at = 0; at < SIGNS.length; at++) {
      const isTried = ranks[set] !== -1;
      if (isTried && ranks[set & ~(1 << at)]! > ranks[set]!) faults.push(set);
    }
  }
  return faults;
}
