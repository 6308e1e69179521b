import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { textFor } from '../text/text-for.js';
import type { Text } from '../text/text.js';

/** Follows the language of the page around the element, which may change while someone reads. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  get text(): Text {
    return textFor(languageOf(this.#host));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    this.#observe(this.#host.getRootNode());
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** A shadow root of the page inherits the language of its host. */
  #observe(root: Node): void {
    this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    if (root instanceof ShadowRoot) this.#observe(root.host.getRootNode());
  }
}

/** What the nearest element with a `lang` says, out through shadow roots; nothing if none does. */
function languageOf(element: Element): string {
  const named = element.closest('[lang]:not([lang=""])');
  if (named) return named.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
