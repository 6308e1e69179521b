/** Opens all that is folded while the page around it is printed: on paper nobody can unfold. */
export class PrintExpander {
  readonly #root: () => ParentNode;
  readonly #prepare: () => void;
  #unfolded: HTMLDetailsElement[] = [];

  /** @param prepare Shows, at once, what else comes up only on request. */
  constructor(root: () => ParentNode, prepare: () => void) {
    this.#root = root;
    this.#prepare = prepare;
  }

  connect(): void {
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#fold);
  }

  disconnect(): void {
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#fold);
  }

  readonly #unfold = (): void => {
    this.#prepare();
    this.#unfolded = [...this.#root().querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of this.#unfolded) fold.open = true;
  };

  readonly #fold = (): void => {
    for (const fold of this.#unfolded) fold.open = false;
  };
}
