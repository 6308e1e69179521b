import { SIGNS } from './signs.js';

/** From the least that points toward another opinion to the most. */
const TIERS_BY_RANK: readonly string[] = ['no-clear-sign', 'reasonable', 'strong', 'third-opinion'];

export function rankOf({ tier }: { readonly tier: string }): number {
  return TIERS_BY_RANK.indexOf(tier);
}

/**
 * Rule 4 of section 8: with the same number of opinions, adding a sign never lowers the tier.
 *
 * @param sets The sets of signs that were tried.
 * @param ranks By set; -1 for one that was not tried.
 */
export function monotonicFaults(sets: readonly number[], ranks: Int8Array): number[] {
  return sets.filter((set) => {
    const rank = ranks[set]!;
    for (let at = 0; at < SIGNS.length; at++) if (ranks[set & ~(1 << at)]! > rank) return true;
    return false;
  });
}
