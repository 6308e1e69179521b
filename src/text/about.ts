import { EDITION } from '../content/edition.js';
import { FINGERPRINT } from '../content/fingerprint.js';
import { VERSION } from '../version.js';
import { formatDate, interpolate } from './compose.js';
import type { Block, Text } from './text.js';

/** What the tool is for and not for, with the dates of its content and its version. */
export function aboutText(text: Text): Block[] {
  const dates = Object.entries(EDITION).map(([name, date]) => [name, formatDate(date, text)]);
  const values = { ...Object.fromEntries(dates), version: `${VERSION}+${FINGERPRINT}` };
  return text.about.text.map((block) =>
    typeof block === 'string' ? interpolate(block, values) : block,
  );
}
