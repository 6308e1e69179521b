import type { ReactiveController } from 'lit';

/** Opens all that is folded while the page around it is printed: on paper nobody can unfold. */
export class UnfoldForPrint implements ReactiveController {
  readonly #root: () => ParentNode | null;
  readonly #prepare: () => void;
  #unfolded: HTMLDetailsElement[] = [];

  /** @param prepare Shows, at once, what else comes up only on request. */
  constructor(root: () => ParentNode | null, prepare: () => void) {
    this.#root = root;
    this.#prepare = prepare;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#fold);
  }

  readonly #unfold = (): void => {
    this.#prepare();
    this.#unfolded = [
      ...(this.#root()?.querySelectorAll('details:not([open])') ?? []),
    ] as HTMLDetailsElement[];
    for (const fold of this.#unfolded) fold.open = true;
  };

  readonly #fold = (): void => {
    for (const fold of this.#unfolded) fold.open = false;
  };
}
