import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../text/text.js';

export interface ButtonOptions {
  /** `primary`: the main one of a screen. `quiet`: looks like a link. */
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  /**
   * The id of what it belongs to, for those who hear it out of its place. It is not part of the
   * accessible name, which page scripts can read from a click: it may tell an answer.
   */
  readonly describedBy?: string;
}

export function renderButton(
  words: unknown,
  press: () => void,
  { kind = 'secondary', describedBy }: ButtonOptions = {},
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

/** For those who say what they press: the number tells a control apart from others of its words. */
export function renderNumbered(words: Words, number: number): TemplateResult {
  return html`${words} <span class="number">${number}</span>`;
}
