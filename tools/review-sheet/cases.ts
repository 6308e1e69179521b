import type { Answers, CountryId } from '../../src/engine.js';
import cases from './cases.json' with { type: 'json' };

/** A person with answers, and what the outcome must and must not have. */
export interface Case {
  readonly id: string;
  readonly story: string;
  readonly country: CountryId;
  readonly answers: Answers;
  readonly tier: string;
  readonly reasonsInclude: readonly string[];
  readonly adviceInclude: readonly string[];
  readonly evidenceInclude: readonly string[];
  /** Advice ids, or ids with the prefix `reason:` or `evidence:`. */
  readonly mustNotInclude: readonly string[];
  /** Regular expressions that no line of the outcome may match; case does not matter. */
  readonly mustNotSay: readonly string[];
}

/** The cases of the clinical brief. */
export const BRIEF_CASES = cases as readonly Case[];
