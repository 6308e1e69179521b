import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../text/text.js';

/**
 * @param kind `primary`: the main one of a screen.
 * @param describedBy The id of what it belongs to, for those who hear it out of its place. It is
 * not part of the accessible name, which page scripts can read from a click: it may tell an answer.
 */
export function renderButton(
  words: Words,
  press: () => void,
  kind: 'primary' | 'secondary' | 'change' = 'secondary',
  describedBy?: string,
): TemplateResult {
  return html`<button
    type="button"
    part=${`button button-${kind}`}
    aria-describedby=${describedBy ?? nothing}
    @click=${press}
  >
    ${words}
  </button>`;
}
