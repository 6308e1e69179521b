/**
 * Keeps the room that the element's content had taken before the script was there, so that nothing
 * around it jumps: until the person acts, or the window gets another width.
 */
export class KeptRoom {
  readonly #host: HTMLElement;
  /** Where what follows began, in pixels of the window; an element made by a script had no room. */
  #before: number | undefined;
  #width = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    if (host.isConnected) this.#before = startOfTheRest(host);
  }

  /** Called each time that the element is seen anew: the first time counts. */
  keep(): void {
    if (this.#before === undefined) return;
    const before = this.#before;
    this.#before = undefined;
    // Once all elements of the page are drawn: to measure after each would be a layout for each.
    queueMicrotask(() => this.#fill(before));
  }

  #fill(before: number): void {
    const card = this.#card;
    const missing = before - startOfTheRest(this.#host);
    if (!card || missing <= 0) return;
    card.style.minBlockSize = `${card.offsetHeight + missing}px`;
    this.#width = innerWidth;
    window.addEventListener('resize', this.#resized);
  }

  release(): void {
    window.removeEventListener('resize', this.#resized);
    this.#card?.style.removeProperty('min-block-size');
  }

  get #card(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('[part=card]');
  }

  /** A phone also tells of a resize when its address bar comes or goes. */
  readonly #resized = (): void => {
    if (innerWidth !== this.#width) this.release();
  };
}

/** Where what comes after the element begins; after the last one, where its parent ends. */
function startOfTheRest(host: Element): number {
  const { parentNode } = host;
  if (!parentNode) return 0;
  const rest = new Range();
  rest.setStartAfter(host);
  rest.setEndAfter(parentNode.lastChild!);
  const { top, height } = rest.getBoundingClientRect();
  return height || !(parentNode instanceof Element)
    ? top
    : parentNode.getBoundingClientRect().bottom;
}
