import { createElement } from '../safe-document.js';
import { adoptStyle, fillDocument } from '../summary-document.js';
import type { VisitSummary } from '../visit-summary.js';

/** How long a browser may take to begin, in milliseconds. */
const PRINT_TIMEOUT_MS = 1000;

/**
 * Prints the page as a document of its own, never the host's page: in a frame that no style sheet
 * of the host reaches. In app web views, and in frames without `allow-modals`, printing does
 * nothing and says nothing: then no event comes.
 *
 * @param place Where the frame may stand: out of the reach of the host's styles.
 * @returns Whether the browser began to print.
 */
export async function print(takeAway: VisitSummary, place: ParentNode): Promise<boolean> {
  // The last one stayed: a phone asks first, and prints from it long after the events.
  place.querySelector('iframe')?.remove();
  const frame = createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  await new Promise((resolve) => {
    // Firefox puts a new document into the frame; Chromium may print once it has loaded only.
    frame.onload = resolve;
    place.append(frame);
  });
  const window = frame.contentWindow as Window & typeof globalThis;
  fillDocument(window.document, takeAway);
  adoptStyle(window.document, window);
  return new Promise((resolve) => {
    // WebKitGTK tells a frame no more than that it has printed.
    window.onbeforeprint = window.onafterprint = () => resolve(true);
    window.print();
    setTimeout(resolve, PRINT_TIMEOUT_MS, false);
  });
}
