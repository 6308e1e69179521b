import { createElement } from '../safe-document.js';
import { plainTextWithin } from '../plain-text.js';
import type { VisitSummary } from '../visit-summary.js';

/** Chromium on Windows opens no mail program for an address above 2,048 characters. */
const MAX_ADDRESS_LENGTH = 2000;

/**
 * Opens the mail program or site in a tab of its own: the person's result stays where it is, and
 * the host page gets no `navigate` event (Navigation API), which would hold the letter, and no
 * `beforeunload`. The browser does not report whether a mail program opened.
 */
export function email(summary: VisitSummary): void {
  const address = (body: string) =>
    `mailto:?subject=${encodeURIComponent(summary.text.visitSummary.subject)}` +
    `&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const link = createElement('a');
  link.href = address(
    plainTextWithin(summary, (text) => address(text).length <= MAX_ADDRESS_LENGTH),
  );
  link.target = '_blank';
  link.rel = 'noopener';
  // The link is never attached to the page, where scripts could read its address.
  link.click();
}
