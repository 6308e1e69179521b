import type { CountryId } from '../../../src/content/countries.js';
import type { FactId } from '../../../src/content/facts.js';
import type { ViewContext } from '../../../src/element/views/view-context.js';
import type { Text } from '../../../src/text/text.js';
import { EXPORT_METHODS } from '../../../src/visit-summary/export/export-summary.js';
import { plainContext } from '../plain-context.js';

export interface Screen {
  /** Such as a fold of the outcome. */
  readonly part: string;
  readonly name: string;
  readonly country: CountryId;
  /** Titles, paragraphs and list entries as plain text. */
  readonly lines: readonly string[];
}

/** The page's heading is the first level, and it has no services of its own. */
export function contextFor(
  country: CountryId,
  text: Text,
  facts: Iterable<FactId> = [],
): ViewContext {
  return {
    ...plainContext(text, country, facts),
    headingLevel: 2,
    isAboutShown: true,
    hasServices: false,
    randomId: (purpose) => purpose,
    exportMethods: EXPORT_METHODS,
  };
}
