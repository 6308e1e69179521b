import { html, nothing, type TemplateResult } from 'lit';

export interface DisclosureOptions {
  /** Part names besides `details`. */
  readonly part?: string;
  /** Called when it opens or closes. */
  readonly onToggle?: () => void;
}

export function renderDisclosure(
  summary: unknown,
  body: unknown,
  { part = '', onToggle }: DisclosureOptions = {},
): TemplateResult {
  return html`<details part=${`details ${part}`.trim()} @toggle=${onToggle ?? nothing}>
    <summary part="summary">${summary}</summary>
    ${body}
  </details>`;
}
