import type { CountryId } from '../../src/content/countries.js';
import { SIGNS } from './combinations.js';

/** Which combinations of answers are tried. No sign, and all of them at once, always are. */
export interface Bounds {
  /** The most signs that are ticked together, by country, with every other required answer. */
  readonly required: Readonly<Record<CountryId, number>>;
  /** The same with every answer to the tailoring questions, in each country. */
  readonly tailoring: number;
}

/** A few seconds: at every `npm test`. */
export const QUICK: Bounds = { required: { us: 2, gb: 2, intl: 2 }, tailoring: 0 };

/** A minute or two: `npm run test:exhaustive`, and before a review. */
export const EXHAUSTIVE: Bounds = {
  required: { us: SIGNS.length, gb: 3, intl: 3 },
  tailoring: 1,
};
