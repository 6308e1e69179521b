import { html, type TemplateResult } from 'lit/html.js';
import { COVERAGE, type ArticleStatementId } from '../../../src/content/coverage.js';
import { PROTOCOL } from '../../../src/content/protocol.js';
import { SOURCES } from '../../../src/content/sources.js';
import { SOURCE_OF, type StatementId } from '../../../src/content/statements.js';
import type { Text } from '../../../src/text/text.js';
import { CORRECTIONS, type CorrectionId } from '../corrections.js';
import { factOf } from '../facts.js';
import { wordsAt } from '../places.js';
import { renderTable } from '../table.js';

export function renderStatements(text: Text): TemplateResult {
  const ids = Object.keys(COVERAGE) as ArticleStatementId[];
  return html`<h2>The article, statement by statement</h2>
    ${renderTable(
      {
        caption: 'Where each is said above all',
        head: ['Statement', 'What it says', 'Said in', 'In these words'],
        widths: [10, 30, 18, 42],
      },
      ids.map((id) => {
        const coverage = COVERAGE[id];
        const kind = html`${id}
          <p>${coverage.kind}</p>`;
        if ('notSaid' in coverage) return [kind, factOf(id), 'not said', coverage.notSaid];
        return [
          kind,
          factOf(id),
          coverage.places.map((place) => html`<p>${place}</p>`),
          coverage.places.map(
            (place) => html`<p lang=${text.language}>${wordsAt(place, text)}</p>`,
          ),
        ];
      }),
    )}`;
}

/** What the article lacks and other sources say. */
export function renderAddedFacts(): TemplateResult {
  const ids = (Object.keys(SOURCE_OF) as StatementId[]).filter((id) => id.startsWith('N'));
  return html`<h2>Added facts</h2>
    ${renderTable(
      { head: ['Fact', 'What it says', 'Source', 'Rules'], widths: [10, 45, 20, 25] },
      ids.map((id) => [
        id,
        factOf(id),
        SOURCES[SOURCE_OF[id]][0],
        rulesOn(id).join(', ') || 'none: known, and not said',
      ]),
    )}`;
}

export function renderCorrections(): TemplateResult {
  const ids = Object.keys(CORRECTIONS) as CorrectionId[];
  return html`<h2>Corrections</h2>
    ${renderTable(
      {
        head: ['Number', 'The article', 'Found, and what we say', 'Rules'],
        widths: [10, 25, 45, 20],
      },
      ids.map((id) => {
        const { said, found } = CORRECTIONS[id];
        const rules = rulesOn(id).join(', ') || 'none alone: it is in what we leave out';
        return [id, said, found, rules];
      }),
    )}`;
}

function rulesOn(statement: StatementId): string[] {
  const { reasons, outcomes, advice, evidence } = PROTOCOL;
  const all = [
    ...reasons.map(({ id, statements }) => [`reason ${id}`, statements] as const),
    ...outcomes.map(
      ({ tier, headline, statements }) => [`result ${headline ?? tier}`, statements] as const,
    ),
    ...advice.map(({ id, statements }) => [`advice ${id}`, statements] as const),
    ...evidence.map(({ id, statements }) => [`study ${id}`, statements] as const),
  ];
  return all.filter(([, statements]) => statements.includes(statement)).map(([rule]) => rule);
}
