/**
 * The npm entry `second-opinion/static-edition`: servers put its HTML into the element, for readers
 * without JavaScript.
 *
 * @packageDocumentation
 */
import { COUNTRIES, type CountryId } from './content/countries.js';
import {
  staticEdition as compose,
  type PublisherInterest,
  type StaticEditionLength,
} from './static-edition/static-edition.js';
import { LANGUAGES } from './text/languages.js';
import { primaryLanguage, textFor } from './text/text-for.js';

const LENGTHS: readonly StaticEditionLength[] = ['whole', 'short'];
const INTERESTS: readonly PublisherInterest[] = [
  'offers-second-opinions',
  'pays-for-second-opinions',
];

export interface StaticEditionOptions {
  /** Decides emergency numbers, coverage and services. Default: `us`. */
  readonly country?: CountryId;
  /** `en` (default) or `es`. */
  readonly language?: string;
  /** The level of the first heading, 1 to 6. Default: 2. */
  readonly headingLevel?: number;
  /**
   * `whole` (default): all advice. `short`: what the tool is, the emergencies to unfold, and how
   * often another opinion changes something: about as high as the element's first screen, so that
   * the page keeps still when the element comes.
   */
  readonly length?: StaticEditionLength;
  /** The publisher's name, for the line on its interest. Default: “this site”. */
  readonly publisher?: string;
  /** `offers-second-opinions` or `pays-for-second-opinions`. Default: no line. */
  readonly publisherInterest?: PublisherInterest | '';
}

/**
 * What can be said without the questions, as a fragment of HTML.
 *
 * @throws RangeError for a value that is not allowed.
 */
export function staticEdition({
  country = 'us',
  language = 'en',
  headingLevel = 2,
  length = 'whole',
  publisher = '',
  publisherInterest = '',
}: StaticEditionOptions = {}): string {
  const languages = LANGUAGES.map((text) => primaryLanguage(text.language));
  assertAllowed('country', country, COUNTRIES);
  assertAllowed('language', language, languages);
  assertAllowed('length', length, LENGTHS);
  assertAllowed('publisherInterest', publisherInterest, ['', ...INTERESTS]);
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    throw new RangeError(`headingLevel ${headingLevel} is not known. Allowed: 1 to 6.`);
  }
  const text = textFor(language);
  return compose({ text, country, headingLevel, length, publisher, publisherInterest });
}

function assertAllowed(name: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  const names = allowed.filter(Boolean).join(', ');
  throw new RangeError(`${name} "${value}" is not known. Allowed: ${names}.`);
}
