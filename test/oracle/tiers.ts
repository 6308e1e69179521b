import { SIGNS } from './combinations.js';

/** From the least that points toward another opinion to the most. */
const TIERS_BY_RANK: readonly string[] = ['no-clear-sign', 'reasonable', 'strong', 'third-opinion'];

export function rankOf({ tier }: { readonly tier: string }): number {
  return TIERS_BY_RANK.indexOf(tier);
}

/**
 * Rule 4 of section 8: with the same number of opinions, adding a sign never lowers the tier.
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
