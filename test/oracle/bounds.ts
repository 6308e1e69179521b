import type { CountryId } from '../../src/content/countries.js';
import { SIGNS } from './combinations.js';

/**
 * Which combinations of answers are tried: the most signs that are ticked together. No sign, and
 * all of them at once, always are.
 */
export interface Bounds {
  /** By country, with every other required answer. */
  readonly required: Readonly<Record<CountryId, number>>;
  /**
   * The same with each answer that ends the flow. Few are enough, as the check also watches that no
   * answer behind such an end is read: what is not read cannot change the outcome.
   */
  readonly ended: number;
  /** The same with every answer to the tailoring questions, in each country. */
  readonly tailoring: number;
}

/** A few seconds: at every `npm test`. */
export const QUICK: Bounds = { required: { us: 2, gb: 2, intl: 2 }, ended: 0, tailoring: 0 };

/** Some minutes: `npm run test:exhaustive`, and before a review. */
export const EXHAUSTIVE: Bounds = {
  required: { us: SIGNS.length, gb: 3, intl: 3 },
  ended: 3,
  tailoring: 1,
};
