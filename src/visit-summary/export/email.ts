import { createElement } from '../safe-document.js';
import { plainTextWithin } from '../plain-text.js';
import type { VisitSummary } from '../visit-summary.js';

/** Mail programs on Windows cut off longer addresses, or do not open at all. */
const MAX_ADDRESS_LENGTH = 1900;

/** The browser does not report whether a mail program opened. */
export function email(summary: VisitSummary): void {
  const address = (body: string) =>
    `mailto:?subject=${encodeURIComponent(summary.text.visitSummary.subject)}` +
    `&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const link = createElement('a');
  link.href = address(
    plainTextWithin(summary, (text) => address(text).length <= MAX_ADDRESS_LENGTH),
  );
  // The link is never attached to the page, where scripts could read its address.
  link.click();
}
