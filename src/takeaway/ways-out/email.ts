import { createElement } from '../page-document.js';
import { plainTextWithin } from '../plain-text.js';
import type { TakeAway } from '../take-away.js';

/** Mail programs on Windows cut an address above this many characters, or do not open at all. */
const LONGEST_ADDRESS = 1900;

/** Asks the mail program for a new message. Nobody tells whether there is one. */
export function email(takeAway: TakeAway): void {
  const address = (body: string) =>
    `mailto:?subject=${encodeURIComponent(takeAway.text.takeAway.subject)}` +
    `&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const link = createElement('a');
  link.href = address(plainTextWithin(takeAway, (text) => address(text).length <= LONGEST_ADDRESS));
  // Never part of the page: no script of it can read the address.
  link.click();
}
