/** The fields that the form is made of, each with its label. */
import { html, type TemplateResult } from 'lit/html.js';

export type Choices<T> = readonly (readonly [value: T, label: string])[];

export function renderSelect<T extends string>(
  id: string,
  label: string,
  choices: Choices<T>,
  chosen: T,
  set: (value: T) => void,
): TemplateResult {
  return html`<p>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value as T)}
    >
      ${choices.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </p>`;
}

export function renderText(
  id: string,
  label: string,
  value: string,
  set: (value: string) => void,
): TemplateResult {
  return html`<p>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      .value=${value}
      autocomplete="off"
      @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
  </p>`;
}
