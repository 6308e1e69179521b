import { createElement } from '../safe-document.js';
import { adoptStyle, fillDocument } from '../summary-document.js';
import type { VisitSummary } from '../visit-summary.js';

/** A browser that has not begun to print by then is taken to ignore `print()`. */
const PRINT_TIMEOUT_MS = 1000;

/**
 * Prints from an iframe, so that neither the host page nor its styles get onto the paper. In app
 * web views, and in frames without `allow-modals`, `print()` does nothing and fires no event.
 *
 * @param container Holds the iframe; in a shadow root the host's styles do not reach it.
 * @returns Whether the browser began to print.
 */
export async function print(summary: VisitSummary, container: ParentNode): Promise<boolean> {
  // The previous frame was kept: phones print from it long after `afterprint`.
  container.querySelector('iframe')?.remove();
  const frame = createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  await new Promise((resolve) => {
    // Firefox replaces the initial document on load, and Chromium prints only after it.
    frame.onload = resolve;
    container.append(frame);
  });
  const window = frame.contentWindow as Window & typeof globalThis;
  fillDocument(window.document, summary);
  adoptStyle(window.document, window);
  return new Promise((resolve) => {
    // WebKitGTK fires only `afterprint` in a frame.
    window.onbeforeprint = window.onafterprint = () => resolve(true);
    window.print();
    setTimeout(resolve, PRINT_TIMEOUT_MS, false);
  });
}
