import { html, nothing, type TemplateResult } from 'lit';

export interface DisclosureOptions {
  readonly isOpen?: boolean;
  /** Called when it opens or closes. */
  readonly onToggle?: () => void;
  /** The id of what it belongs to. */
  readonly describedBy?: string;
}

export function renderDisclosure(
  summary: unknown,
  body: unknown,
  { isOpen = false, onToggle, describedBy }: DisclosureOptions = {},
): TemplateResult {
  return html`<details part="details" ?open=${isOpen} @toggle=${onToggle ?? nothing}>
    <summary part="summary" aria-describedby=${describedBy ?? nothing}>${summary}</summary>
    ${body}
  </details>`;
}
