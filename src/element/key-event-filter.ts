/** The keys of radios, checkboxes and buttons, and every character. Shift may be held. */
const OWN_KEY = /^(?:.|Enter|Arrow\w+)$/u;

/**
 * Keeps those keys from handlers of the page, such as a carousel's arrows or a search opened by a
 * letter: such handlers spare text fields by `event.target`, which is never a field here, as it is
 * the element itself for all within its shadow root. Tab, Escape and the like, and whatever is
 * pressed with Ctrl, Alt or Meta, stay the page's; so do all keys within slotted content.
 */
export class KeyEventFilter implements EventListenerObject {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
    for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, this);
  }

  handleEvent(event: KeyboardEvent): void {
    if (event.target !== this.#host || event.ctrlKey || event.altKey || event.metaKey) return;
    if (OWN_KEY.test(event.key)) event.stopPropagation();
  }
}
