import { adoptStyle, fillDocument } from '../summary-document.js';
import type { VisitSummary } from '../visit-summary.js';
import type { FrameWindow } from './frame.js';

/** A browser that has not begun to print by then is taken to ignore `print()`. */
const PRINT_TIMEOUT_MS = 1000;

/**
 * Prints from a frame, so that neither the host page nor its styles get onto the paper. In app web
 * views, and in frames without `allow-modals`, `print()` does nothing and fires no event.
 *
 * @returns Whether the browser began to print.
 */
export function print(summary: VisitSummary, window: FrameWindow): Promise<boolean> {
  fillDocument(window.document, summary);
  adoptStyle(window.document, window);
  return new Promise((resolve) => {
    // WebKitGTK fires only `afterprint` in a frame.
    window.onbeforeprint = window.onafterprint = () => resolve(true);
    window.print();
    setTimeout(resolve, PRINT_TIMEOUT_MS, false);
  });
}
