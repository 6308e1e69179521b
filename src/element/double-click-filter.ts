/** The longest time between the halves of a double click. */
const DOUBLE_CLICK_MS = 500;

/** Drops the second half of a double click on Next: it would choose what nobody has read yet. */
export class DoubleClickFilter implements EventListenerObject {
  #screenShownAt = -Infinity;

  /**
   * @param root Not the host: screen readers call what stands in an element with a listener of
   * clicks "clickable".
   */
  listen(root: ShadowRoot): void {
    root.addEventListener('click', this, { capture: true });
  }

  /** Call when another screen comes up. */
  restart(): void {
    this.#screenShownAt = performance.now();
  }

  handleEvent(event: MouseEvent): void {
    if (event.detail < 2 || event.timeStamp - this.#screenShownAt > DOUBLE_CLICK_MS) return;
    event.preventDefault();
    event.stopPropagation();
  }
}
