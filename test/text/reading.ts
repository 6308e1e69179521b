import { EN } from '../../src/text/en.js';
import { asRead, everyString } from './every-string.js';

export const PLACES = everyString(EN);

/** Every string as a person reads it, in each country where it may be shown. */
export const READ = PLACES.flatMap(({ countries, ...place }) =>
  countries.map((country) => ({ ...place, country, words: asRead(place, country, EN) })),
);
