import type { CountryId } from '../../src/content/countries.js';
import { EDITION } from '../../src/content/edition.js';
import type { FactId } from '../../src/content/facts.js';
import type { WordingContext } from '../../src/text/compose.js';
import type { Text } from '../../src/text/text.js';

/** On the day of the edition, on which no figure has expired. */
export function plainContext(
  text: Text,
  country: CountryId = 'us',
  facts: Iterable<FactId> = [],
): WordingContext {
  return { text, country, today: EDITION.date, facts: new Set(facts) };
}
