/** Longer than a frame takes that is seen, in milliseconds. */
const FRAME_FALLBACK_MS = 200;

/** What each element took, in pixels, before any was drawn. */
const initialHeights = new WeakMap<Node, number>();

/** What was drawn since the last frame. */
const drawn: LayoutShiftGuard[] = [];

/**
 * Keeps the room that the element's content had taken before the script was there, so that nothing
 * around it jumps: until the person acts, or the window gets another width.
 */
export class LayoutShiftGuard {
  readonly #host: HTMLElement;
  /** Not a number: there is none to keep. */
  #before = NaN;
  #width = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    // An element made by a script had no room.
    if (!host.isConnected) return;
    if (!initialHeights.has(host)) measureInitialHeights(host);
    this.#before = initialHeights.get(host)!;
  }

  /** Called each time that the element is seen anew: the first time counts. */
  keep(): void {
    if (!initialHeights.delete(this.#host)) return;
    if (!drawn.length) {
      requestAnimationFrame(applyReservedHeights);
      // Out of sight, frames may come late: what is filled by then moves nothing that is seen.
      setTimeout(applyReservedHeights, FRAME_FALLBACK_MS);
    }
    drawn.push(this);
  }

  release(): void {
    this.#before = NaN;
    window.removeEventListener('resize', this.#resized);
    this.#card?.style.removeProperty('min-block-size');
  }

  /** @returns What keeps the room; none is needed where the card takes as much or more. */
  measure(): () => void {
    const missing = this.#before - heightOf(this.#host);
    const card = this.#card!;
    const { height } = getComputedStyle(card);
    return () => {
      if (!(missing > 0)) return;
      card.style.minBlockSize = `calc(${height} + ${missing}px)`;
      this.#width = innerWidth;
      window.addEventListener('resize', this.#resized);
    };
  }

  get #card(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.firstElementChild as HTMLElement | null | undefined;
  }

  /** A phone also tells of a resize when its address bar comes or goes. */
  readonly #resized = (): void => {
    if (innerWidth !== this.#width) this.release();
  };
}

/** Of all elements at once: as soon as one is taken over, its room may be another. */
function measureInitialHeights(host: HTMLElement): void {
  // A form of the page named `querySelectorAll` would hide the document's own.
  const { querySelectorAll } = Document.prototype;
  const others = querySelectorAll.call(document, `${host.localName}:not(:defined)`);
  for (const one of [host, ...others]) initialHeights.set(one, heightOf(one));
}

/** In the frame that shows them first. All are measured, then filled: each measure is a layout. */
function applyReservedHeights(): void {
  for (const fill of drawn.splice(0).map((room) => room.measure())) fill();
}

/** From what is seen before an element to what is seen after it, whatever moves both. */
function heightOf(host: Node): number {
  const end = edgeBeside(host, 'nextSibling', 'top', 'bottom');
  return end - edgeBeside(host, 'previousSibling', 'bottom', 'top');
}

/** The nearest edge of what is seen next to it; else that of its parent. */
function edgeBeside(
  host: Node,
  sibling: 'nextSibling' | 'previousSibling',
  edge: 'top' | 'bottom',
  edgeOfParent: 'top' | 'bottom',
): number {
  for (let next = host[sibling]; next; next = next[sibling]) {
    const place = new Range();
    place.selectNode(next);
    const box = place.getBoundingClientRect();
    if (box.height) return box[edge];
  }
  return host.parentElement?.getBoundingClientRect()[edgeOfParent] ?? 0;
}
