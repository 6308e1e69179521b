import type { LitElement, ReactiveController } from 'lit';

/** The longest time between the halves of a double click. */
const DOUBLE_CLICK_MS = 500;

/**
 * Drops the second half of a double click on Next: it would choose what nobody has read yet. It
 * listens at the window: screen readers call what stands in an element with a listener of clicks
 * "clickable", and a tracker that wraps `addEventListener` reads an option from a target within the
 * shadow root.
 */
export class DoubleClickFilter implements ReactiveController {
  readonly #host: LitElement;
  #screenShownAt = -Infinity;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('click', this.#filter, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('click', this.#filter, { capture: true });
  }

  /** Call when another screen comes up. */
  restart(): void {
    this.#screenShownAt = performance.now();
  }

  readonly #filter = (event: MouseEvent): void => {
    if (event.detail < 2 || event.timeStamp - this.#screenShownAt > DOUBLE_CLICK_MS) return;
    if (!event.composedPath().includes(this.#host)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
