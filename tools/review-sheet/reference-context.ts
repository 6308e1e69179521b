import type { CountryId } from '../../src/content/countries.js';
import type { WordingContext } from '../../src/text/compose.js';
import type { Text } from '../../src/text/text.js';

/** A day on which every figure has expired. */
const AFTER_ALL = '9999-12-31';

/** The words of a country for nobody’s answers, from which variants are told apart. */
export function referenceContext(text: Text, country: CountryId = 'us'): WordingContext {
  return { text, country, today: AFTER_ALL, facts: new Set() };
}
