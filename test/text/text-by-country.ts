import type { CountryId } from '../../src/content/countries.js';
import type { Text, Words } from '../../src/text/text.js';
import { displayText, everyString, type TextEntry } from './every-string.js';

/** A string as a person reads it in a country. */
export interface CountryText {
  readonly path: string;
  readonly words: Words;
  readonly country: CountryId;
}

/** Every string of a text, in each country where it may be shown. */
export function textByCountry(text: Text): {
  readonly places: TextEntry[];
  readonly read: CountryText[];
} {
  const places = everyString(text);
  const read = places.flatMap(({ countries, ...place }) =>
    countries.map((country) => ({ ...place, country, words: displayText(place, country, text) })),
  );
  return { places, read };
}
