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
  /** All of them, in order. */
  readonly steps: readonly string[];
  readonly adviceInclude: readonly string[];
  readonly evidenceInclude: readonly string[];
  /** Advice ids, or ids with the prefix `reason:` or `evidence:`. */
  readonly mustNotInclude: readonly string[];
  /** In the words of the brief: the tests have patterns for each. */
  readonly mustNotSay: readonly string[];
}

/** The cases of the clinical brief. */
export const BRIEF_CASES = cases as readonly Case[];
