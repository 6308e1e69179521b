import { createElement } from '../safe-document.js';
import { selfContainedFile } from '../summary-document.js';
import type { VisitSummary } from '../visit-summary.js';

/** Slow devices read the file a while after the click. */
const REVOKE_DELAY_MS = 60_000;

/** The browser does not report whether the file was saved. */
export function download(summary: VisitSummary): void {
  const file = new Blob([selfContainedFile(summary)], { type: 'text/html' });
  const link = createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${summary.text.visitSummary.fileName}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_DELAY_MS);
}
