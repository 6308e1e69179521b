import type { LitElement, ReactiveController } from 'lit';

/** Opens every disclosure while the page around it is printed: on paper nobody can open one. */
export class PrintExpander implements ReactiveController {
  readonly #host: LitElement;
  readonly #prepare: () => void;
  #expanded: HTMLDetailsElement[] = [];

  /** @param prepare Renders, at once, what else shows only on request. */
  constructor(host: LitElement, prepare: () => void) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#expand);
    window.addEventListener('afterprint', this.#collapse);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#expand);
    window.removeEventListener('afterprint', this.#collapse);
  }

  readonly #expand = (): void => {
    this.#prepare();
    const closed =
      this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    this.#expanded = [...closed];
    for (const details of this.#expanded) details.open = true;
  };

  readonly #collapse = (): void => {
    for (const details of this.#expanded) details.open = false;
  };
}
