import { createElement } from '../safe-document.js';
import { plainTextWithin } from '../plain-text.js';
import type { VisitSummary } from '../visit-summary.js';

/** Mail programs on Windows cut an address above this many characters, or do not open at all. */
const MAX_ADDRESS_LENGTH = 1900;

/** Asks the mail program for a new message. Nobody tells whether there is one. */
export function email(takeAway: VisitSummary): void {
  const address = (body: string) =>
    `mailto:?subject=${encodeURIComponent(takeAway.text.takeAway.subject)}` +
    `&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const link = createElement('a');
  link.href = address(
    plainTextWithin(takeAway, (text) => address(text).length <= MAX_ADDRESS_LENGTH),
  );
  // Never part of the page: no script of it can read the address.
  link.click();
}
