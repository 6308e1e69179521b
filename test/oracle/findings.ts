import type { CountryId } from '../../src/content/countries.js';
import type { TierId } from '../../src/content/tiers.js';
import type { Answers } from '../../src/content/vocabulary.js';

type OtherTier = Exclude<TierId, 'emergency'>;

/** What came of trying combinations of answers. */
export interface Findings {
  /** Combinations of required answers, with a first opinion and without an emergency. */
  combinations: number;
  /** Those that they stand for, as some answers count as the same. */
  covered: number;
  /** The same with each of the emergencies. */
  emergencies: number;
  /** The same without a first opinion. */
  withoutOpinion: number;
  /** Combinations with tailoring answers. */
  tailored: number;
  /** Answers in which one required question is open. */
  open: number;
  /** How many combinations of required answers led to each tier. */
  tiers: Record<OtherTier, number>;
  /** Safety rules that did not hold, each with the answers; the first ones only. */
  faults: string[];
}

const MOST_FAULTS = 20;

export function noFindings(): Findings {
  const counts = { combinations: 0, covered: 0, emergencies: 0, withoutOpinion: 0 };
  const tiers = { 'third-opinion': 0, strong: 0, reasonable: 0, 'no-clear-sign': 0 };
  return { ...counts, tailored: 0, open: 0, tiers, faults: [] };
}

export function reportFaults(
  { faults }: Findings,
  found: readonly string[],
  country: CountryId,
  answers: Answers,
): void {
  if (faults.length >= MOST_FAULTS) return;
  faults.push(...found.map((fault) => `${fault}: ${country} ${JSON.stringify(answers)}`));
}

export function addFindings(one: Findings, other: Findings): Findings {
  const tiers = Object.entries(one.tiers).map(([tier, count]) => [
    tier,
    count + other.tiers[tier as OtherTier],
  ]);
  return {
    combinations: one.combinations + other.combinations,
    covered: one.covered + other.covered,
    emergencies: one.emergencies + other.emergencies,
    withoutOpinion: one.withoutOpinion + other.withoutOpinion,
    tailored: one.tailored + other.tailored,
    open: one.open + other.open,
    tiers: Object.fromEntries(tiers) as Findings['tiers'],
    faults: [...one.faults, ...other.faults],
  };
}
