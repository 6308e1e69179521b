import type { CountryId } from '../../src/content/countries.js';
import type { Text } from '../../src/text/text.js';
import { displayText, everyString, type TextEntry } from './every-string.js';

/** A text as people read it in one country. */
export interface CountryText extends Omit<TextEntry, 'countries'> {
  readonly country: CountryId;
}

export function textByCountry(text: Text): {
  readonly entries: TextEntry[];
  readonly displayed: CountryText[];
} {
  const entries = everyString(text);
  const displayed = entries.flatMap(({ countries, ...entry }) =>
    countries.map((country) => ({ ...entry, country, words: displayText(entry, country, text) })),
  );
  return { entries, displayed };
}
