import type { Answers, CountryId } from '../../src/engine.js';
import cases from './cases.json' with { type: 'json' };

/** A person in a few words, what they answer, and what must and must not come out. */
export interface Case {
  readonly id: string;
  readonly story: string;
  readonly country: CountryId;
  readonly answers: Answers;
  readonly tier: string;
  readonly reasonsInclude: readonly string[];
  readonly adviceInclude: readonly string[];
  readonly evidenceInclude: readonly string[];
  /** Advice ids; with `reason:` or `evidence:` before it, ids of those. */
  readonly mustNotInclude: readonly string[];
  /** Sources of regular expressions, tried with the flag `i` on all that the outcome says. */
  readonly mustNotSay: readonly string[];
}

/** The people of the clinical brief. */
export const BRIEF_CASES = cases as readonly Case[];
