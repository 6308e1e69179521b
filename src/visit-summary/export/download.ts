import { createElement } from '../safe-document.js';
import { selfContainedFile } from '../summary-document.js';
import type { VisitSummary } from '../visit-summary.js';

/** Slow devices open a file a while after it was handed to them. In milliseconds. */
const REVOKE_DELAY_MS = 60_000;

/** Hands the device a file to keep. Nobody tells whether it does. */
export function download(takeAway: VisitSummary): void {
  const file = new Blob([selfContainedFile(takeAway)], { type: 'text/html' });
  const link = createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${takeAway.text.takeAway.fileName}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_DELAY_MS);
}
