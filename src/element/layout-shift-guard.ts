import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A hidden tab may run no frame for long: heights are applied after this at the latest. */
const FRAME_FALLBACK_MS = 200;

/** What the place of each element took, in pixels, before any of them was upgraded. */
const initialHeights = new WeakMap<Node, readonly [place: Node, height: number]>();

/** Guards of elements first rendered since the last frame. */
const pending: LayoutShiftGuard[] = [];

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/**
 * Reserves the height that the element's content took before the script ran, so that nothing around
 * it shifts (CLS): until the person acts, or the window gets another width.
 */
export class LayoutShiftGuard implements ReactiveController {
  readonly #host: Host;
  /** The element itself, or the placeholder that it came into. */
  #place: Node;
  /** NaN when no height is to be reserved. */
  #initialHeight = NaN;
  #windowWidth = 0;

  constructor(host: Host) {
    this.#host = this.#place = host;
    host.addController(this);
    // An element that a script has just made had no height.
    if (host.isConnected && !initialHeights.has(host)) measureInitialHeights(host);
  }

  /** The first update alone counts. */
  hostUpdated(): void {
    const initial = initialHeights.get(this.#host);
    if (!initial) return;
    initialHeights.delete(this.#host);
    [this.#place, this.#initialHeight] = initial;
    if (!pending.length) {
      requestAnimationFrame(applyReservedHeights);
      setTimeout(applyReservedHeights, FRAME_FALLBACK_MS);
    }
    pending.push(this);
  }

  hostDisconnected(): void {
    this.release();
  }

  release(): void {
    initialHeights.delete(this.#host);
    this.#initialHeight = NaN;
    window.removeEventListener('resize', this.#releaseAtOtherWidth);
    this.#card?.style.removeProperty('min-block-size');
  }

  /** @returns Applies the reserved height, where the card is lower than the content was. */
  measure(): () => void {
    const missing = this.#initialHeight - heightOf(this.#place) - this.#heightOutOfView;
    const card = this.#card;
    if (!card || !(missing > 0)) return () => {};
    const { height } = getComputedStyle(card);
    // Where this is known, rectangles are in pixels of the window, and styles in zoomed ones.
    const { currentCSSZoom: zoom = 1 }: Partial<Element> = card;
    return () => {
      card.style.minBlockSize = `calc(${height} + ${missing / zoom}px)`;
      this.#windowWidth = innerWidth;
      window.addEventListener('resize', this.#releaseAtOtherWidth);
    };
  }

  /** What stood below the window's edge may end there: nobody sees it move up to that edge. */
  get #heightOutOfView(): number {
    const start = edgeBeside(this.#place, 'previousSibling', 'bottom', 'top');
    return Math.max(0, start + this.#initialHeight - innerHeight);
  }

  get #card(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>('[part=card]') ?? null;
  }

  /** A phone fires `resize` also when its address bar comes or goes. */
  readonly #releaseAtOtherWidth = (): void => {
    if (innerWidth !== this.#windowWidth) this.release();
  };
}

/** @param place The placeholder that an element of a script's making is about to come into. */
export function keepHeight(host: Node, place = host): void {
  initialHeights.set(host, [place, heightOf(place)]);
}

/** All at once: as soon as one element is upgraded, the others may have another height. */
function measureInitialHeights(host: HTMLElement): void {
  // DOM clobbering: a form named `querySelectorAll` hides the document's own method.
  const { querySelectorAll } = Document.prototype;
  const others = querySelectorAll.call(document, `${host.localName}:not(:defined)`);
  for (const one of [host, ...others]) keepHeight(one);
}

/** In the first frame. Measured together, then applied, as each measure costs a layout. */
function applyReservedHeights(): void {
  for (const apply of pending.splice(0).map((guard) => guard.measure())) apply();
}

/** From the visible neighbour before an element to the one after it, whatever moves both. */
function heightOf(host: Node): number {
  const end = edgeBeside(host, 'nextSibling', 'top', 'bottom');
  return end - edgeBeside(host, 'previousSibling', 'bottom', 'top');
}

/** The nearest edge of a visible sibling; else that of the parent. */
function edgeBeside(
  host: Node,
  sibling: 'nextSibling' | 'previousSibling',
  edge: 'top' | 'bottom',
  edgeOfParent: 'top' | 'bottom',
): number {
  for (let next = host[sibling]; next; next = next[sibling]) {
    const range = new Range();
    range.selectNode(next);
    const box = range.getBoundingClientRect();
    if (box.height) return box[edge];
  }
  return host.parentElement?.getBoundingClientRect()[edgeOfParent] ?? 0;
}
