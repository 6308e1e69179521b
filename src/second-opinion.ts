/**
 * The script-tag entry: defines `<second-opinion>`. The only side effect of the project.
 *
 * @packageDocumentation
 */
import { SecondOpinionElement } from './element/second-opinion-element.js';
import { upgradePlaceholders } from './element/upgrade-placeholders.js';

const TAG = 'second-opinion';

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: SecondOpinionElement;
  }
}

/** A page may load the script twice, or two versions of it: the first one stays. */
function define(): void {
  // Where style sheets cannot be made, what the element holds is the better thing to see.
  if (!globalThis.customElements || !globalThis.document?.adoptedStyleSheets) return;
  const present = customElements.get(TAG) as typeof SecondOpinionElement | undefined;
  if (!present) {
    upgradePlaceholders(document, TAG, [...SecondOpinionElement.observedAttributes, 'lang']);
    customElements.define(TAG, SecondOpinionElement);
  } else if (present.version !== SecondOpinionElement.version) {
    console.warn(
      `second-opinion: version ${SecondOpinionElement.version} is ignored; ` +
        `the page already runs version ${String(present.version)}. Load one of them only.`,
    );
  }
}

try {
  define();
} catch (error) {
  // What the element holds in the page stays in view.
  console.warn('second-opinion: this page does not let the element be defined.', error);
}
