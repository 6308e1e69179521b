import { selfContainedFile } from '../summary-document.js';
import type { VisitSummary } from '../visit-summary.js';
import type { FrameWindow } from './frame.js';

/**
 * Downloads from a frame: a listener of the host page for `navigate` (Navigation API) could read
 * the file's address, and with it the file. The browser does not report whether it was saved, and
 * drops the file with the frame.
 */
export function download(summary: VisitSummary, { document, Blob, URL }: FrameWindow): void {
  const file = new Blob([selfContainedFile(summary)], { type: 'text/html' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${summary.text.visitSummary.fileName}.html`;
  link.click();
}
