import { textFor } from '../text/text-for.js';
import type { Text } from '../text/text.js';

/** The language of the page around an element, which may change while someone reads. */
export class PageLanguage {
  readonly #element: Element;
  readonly #observer: MutationObserver;

  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#observer = new MutationObserver(changed);
  }

  get text(): Text {
    return textFor(languageOf(this.#element));
  }

  /** Follows the page's changes. */
  connect(root = this.#element.getRootNode()): void {
    this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    if (root instanceof ShadowRoot) this.connect(root.host.getRootNode());
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}

/** What the nearest element with a `lang` says, out through shadow roots; nothing if none does. */
export function languageOf(element: Element): string {
  const named = element.closest('[lang]:not([lang=""])');
  if (named) return named.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
