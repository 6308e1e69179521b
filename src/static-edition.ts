/**
 * The npm entry `second-opinion/static-edition`: servers put its HTML into the element, for readers
 * without JavaScript.
 *
 * @packageDocumentation
 */
import { COUNTRIES, type CountryId } from './content/countries.js';
import { staticEdition as compose } from './static-edition/static-edition.js';
import { LANGUAGES } from './text/languages.js';
import { primaryLanguage, textFor } from './text/text-for.js';

export interface StaticEditionOptions {
  /** Decides emergency numbers, coverage and services. Default: `us`. */
  readonly country?: CountryId;
  /** `en` (default) or `es`. */
  readonly language?: string;
  /** The level of the first heading, 1 to 6. Default: 2. */
  readonly headingLevel?: number;
}

/**
 * All advice without the questions, as a fragment of HTML.
 *
 * @throws RangeError for a value that is not allowed.
 */
export function staticEdition({
  country = 'us',
  language = 'en',
  headingLevel = 2,
}: StaticEditionOptions = {}): string {
  if (!COUNTRIES.includes(country)) {
    throw new RangeError(`country "${country}" is not known. Allowed: ${COUNTRIES.join(', ')}.`);
  }
  const languages = LANGUAGES.map((text) => primaryLanguage(text.language));
  if (!languages.includes(language)) {
    throw new RangeError(`language "${language}" is not known. Allowed: ${languages.join(', ')}.`);
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    throw new RangeError(`headingLevel ${headingLevel} is not known. Allowed: 1 to 6.`);
  }
  return compose({ text: textFor(language), country, headingLevel });
}
