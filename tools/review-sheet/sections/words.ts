import { html, type TemplateResult } from 'lit/html.js';
import type { Text, Varied } from '../../../src/text/text.js';
import { wordingsOf, type Wording } from '../wordings.js';

/** What a field of words is called in the sheet; an empty name needs none. */
export type FieldNames = Readonly<Record<string, string>>;

/** A field that is shown as a title. */
const TITLES = ['title', 'said', 'ask'];

/** Words of the tool in full, then, marked, what is said otherwise elsewhere and when. */
export function renderVaried<T extends object>(
  words: Varied<T>,
  fields: FieldNames,
  text: Text,
): TemplateResult[] {
  return wordingsOf(words, text)
    .filter((wording, at) => at === 0 || isAbout(fields, wording))
    .map((wording) => renderWording(wording, fields, text));
}

/** Whether a variant concerns any of the fields that are shown, or takes everything back. */
function isAbout(fields: FieldNames, wording: Wording): boolean {
  const changed = Object.keys(wording.fields);
  return !changed.length || changed.some((name) => name in fields);
}

function renderWording({ label, fields, without }: Wording, names: FieldNames, text: Text) {
  const isEmpty = !without.length && !Object.keys(fields).length;
  return html`<p>
    ${label ? html`<em>${label}:</em>` : ''}
    ${Object.entries(names)
      .filter(([name]) => fields[name]?.length)
      .map(([name, heading]) => renderField(name, heading, fields[name]!, text))}
    ${without.length ? html`<em>without:</em> ${renderEntries(without, text)}` : ''}
    ${isEmpty ? 'as above' : ''}
  </p>`;
}

function renderField(name: string, heading: string, entries: readonly string[], text: Text) {
  const words = renderEntries(entries, text);
  return html`${heading ? html`<em>${heading}</em> ` : ''}${TITLES.includes(name) ? html`<b>${words}</b>` : words} `;
}

/** Paragraphs and list entries in one run, to save paper. */
export function renderEntries(entries: readonly string[], { language }: Text): TemplateResult {
  return html`<span lang=${language}>${entries.join(' • ')}</span>`;
}

/** Heads the row of a rule: its id, and when it holds. */
export function renderRule(id: string, ...lines: readonly string[]): TemplateResult {
  return html`<span class="id">${id}</span>
    ${lines.filter(Boolean).map((line) => html`<p>${line}</p>`)}`;
}
