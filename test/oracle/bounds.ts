import type { CountryId } from '../../src/content/countries.js';
import { SIGNS } from './signs.js';

/**
 * Which combinations of answers are tried: the most signs that are ticked together. No sign, and
 * all of them at once, always are.
 */
export interface Bounds {
  /** By country, with every other required answer. */
  readonly required: Readonly<Record<CountryId, number>>;
  /** With an answer that no rule tells from another one: so many are enough, see `ALIKE`. */
  readonly alike: number;
  /**
   * The same with each answer that ends the flow. Few are enough, as the check also watches that no
   * answer behind such an end is read: what is not read cannot change the outcome.
   */
  readonly ended: number;
  /** The same with so many answers to the tailoring questions together, in each country. */
  readonly tailoring: { readonly signs: number; readonly answers: number };
}

/** A few seconds: at every `npm test`. */
export const QUICK: Bounds = {
  required: { us: 2, gb: 2, intl: 2 },
  alike: 2,
  ended: 0,
  tailoring: { signs: 0, answers: 1 },
};

/** Some minutes: `npm run test:exhaustive`, and before a review. */
export const EXHAUSTIVE: Bounds = {
  required: { us: SIGNS.length, gb: 3, intl: 3 },
  alike: 3,
  ended: 1,
  tailoring: { signs: 1, answers: 3 },
};
