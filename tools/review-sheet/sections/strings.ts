import { html, type TemplateResult } from 'lit/html.js';
import { CONTACTS, COUNTRIES, EMERGENCY_LINES } from '../../../src/content/countries.js';
import type { Text } from '../../../src/text/text.js';
import { COUNTRY_NAMES } from '../conditions.js';
import { stringsWithPlaces } from '../strings.js';
import { renderGroups, renderTable } from '../table.js';

/** All words with their tokens, as they stand in the file of the language. */
export function renderStrings(text: Text): TemplateResult {
  const { language: _, direction: __, ...parts } = text;
  return html`<h2>Every string</h2>
    <p>Words in braces stand for a number, a site or a figure, by country and language.</p>
    ${renderGroups(
      { head: ['Place', 'What people read'], widths: [35, 65] },
      Object.entries(parts)
        .map(([part, words]) => ({
          title: part,
          rows: stringsWithPlaces(words, text).map(([place, string]) => [
            place || part,
            html`<span lang=${text.language}>${string}</span>`,
          ]),
        }))
        // A language may have no words for a part, and a title would head nothing.
        .filter(({ rows }) => rows.length),
    )}
    ${renderNumbers()}`;
}

function renderNumbers(): TemplateResult {
  return html`<h2>Numbers and sites</h2>
    ${renderTable(
      { head: ['Country', 'Emergency', 'Crisis', 'Crisis, by text'], widths: [25, 25, 25, 25] },
      COUNTRIES.map((country) => {
        const lines = EMERGENCY_LINES[country];
        const numbers = [lines.emergency, lines.crisis, lines['crisis-text']];
        return [COUNTRY_NAMES[country], ...numbers.map((line) => line?.join(', ') ?? 'none')];
      }),
    )}
    ${renderTable(
      { head: ['In the words', 'What people read', 'Where it leads'], widths: [30, 30, 40] },
      Object.entries(CONTACTS).map(([id, [label, href]]) => [`{${id}}`, label, href]),
    )}`;
}
