import type { CountryId } from '../../../src/content/countries.js';
import { EDITION } from '../../../src/content/edition.js';
import type { ViewContext } from '../../../src/element/views/view-context.js';
import { toPlainText } from '../../../src/text/compose.js';
import type { Text, Words } from '../../../src/text/text.js';

export interface Screen {
  /** Such as a section of the outcome. */
  readonly part: string;
  readonly name: string;
  /** Absent where it is the same everywhere. */
  readonly country?: CountryId;
  /** Titles, paragraphs and list entries as plain text. */
  readonly lines: readonly string[];
}

/** The day of the edition, on which no figure has expired. */
export const TODAY = EDITION.date;

export function contextFor(country: CountryId, text: Text): ViewContext {
  return {
    country,
    text,
    today: TODAY,
    headingLevel: 2,
    isAboutShown: true,
    hasServices: false,
  };
}

export function inCountry(lines: readonly Words[], country: CountryId, text: Text): string[] {
  return lines.map((line) => toPlainText(line, country, text));
}

export function distinct(screens: Iterable<Screen>): Screen[] {
  const byLines = new Map<string, Screen>();
  for (const screen of screens) {
    byLines.set(Object.values(screen).flat().join('\n'), screen);
  }
  return [...byLines.values()];
}
