import { html, type TemplateResult } from 'lit/html.js';
import { CONTACTS, COUNTRIES, EMERGENCY_LINES } from '../../../src/content/countries.js';
import type { Text } from '../../../src/text/text.js';
import { stringsIn } from '../content.js';
import { renderTable } from '../table.js';

/** Shown beside their questions and rules. */
const SHOWN_ABOVE: readonly (keyof Text)[] = [
  'language',
  'direction',
  'questions',
  'reasons',
  'outcomes',
  'advice',
  'adviceIn',
  'adviceAfter',
  'adviceUntil',
  'evidence',
];

/** All other texts, and the values of tokens. */
export function renderOtherWords(text: Text): TemplateResult {
  const others = (Object.keys(text) as (keyof Text)[]).filter((key) => !SHOWN_ABOVE.includes(key));
  return html`<h2>All other words</h2>
    ${others.map((key) =>
      renderTable(
        `Words of “${key}”`,
        ['Place', 'What people read'],
        stringsIn(text[key], '').map(([place, words]) => [
          place.replace(/^, /, '') || key,
          html`<span lang=${text.language}>${words}</span>`,
        ]),
      ),
    )}
    <h3>Numbers and sites</h3>
    ${renderTable(
      'Emergency and crisis lines, by the page’s country',
      ['Country', '{emergency}', '{crisis}'],
      COUNTRIES.map((country) => {
        const lines = EMERGENCY_LINES[country];
        const none = 'none: its words alone';
        return [country, lines?.emergency.join(', ') ?? none, lines?.crisis.join(', ') ?? none];
      }),
    )}
    ${renderTable(
      'Services and sites',
      ['In the words', 'What people read', 'Where it leads'],
      Object.entries(CONTACTS).map(([id, [label, href]]) => [`{${id}}`, label, href]),
    )}`;
}
