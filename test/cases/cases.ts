import type { Answers, CountryId } from '../../src/engine.js';
import brief from './brief.json' with { type: 'json' };
import more from './more.json' with { type: 'json' };

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

/** Those of the clinical brief, then ours. */
export const CASES = [...brief, ...more] as readonly Case[];
