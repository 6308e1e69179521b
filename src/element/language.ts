/** What the nearest element with a `lang` says, out through shadow roots; nothing if none does. */
export function languageOf(element: Element): string {
  const named = element.closest('[lang]:not([lang=""])');
  if (named) return named.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** Tells when the language of what is around an element may have changed. */
export class LanguageWatch {
  readonly #element: Element;
  readonly #observer: MutationObserver;

  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#observer = new MutationObserver(changed);
  }

  connect(root = this.#element.getRootNode()): void {
    this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    if (root instanceof ShadowRoot) this.connect(root.host.getRootNode());
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}
