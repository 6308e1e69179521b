import type { CountryId } from '../../src/content/countries.js';
import type { Text, Words } from '../../src/text/text.js';
import { asRead, everyString, type Place } from './every-string.js';

/** A string as a person reads it in a country. */
export interface Read {
  readonly path: string;
  readonly words: Words;
  readonly country: CountryId;
}

/** Every string of a text, in each country where it may be shown. */
export function readEverywhere(text: Text): { readonly places: Place[]; readonly read: Read[] } {
  const places = everyString(text);
  const read = places.flatMap(({ countries, ...place }) =>
    countries.map((country) => ({ ...place, country, words: asRead(place, country, text) })),
  );
  return { places, read };
}
