import { html, type TemplateResult } from 'lit/html.js';
import { COVERAGE, type ArticleStatementId, type CoveragePlace } from '../../content/coverage.js';
import { PROTOCOL } from '../../content/protocol.js';
import type { Text } from '../../text/text.js';
import { CORRECTIONS, type CorrectionId } from '../corrections.js';
import { renderTable } from '../table.js';

/** Each statement of the article, by number, and where it is said. */
export function renderStatements(text: Text): TemplateResult {
  const ids = Object.keys(COVERAGE) as ArticleStatementId[];
  return html`<h2>The article, statement by statement</h2>
    ${renderTable(
      'Where each is said above all',
      ['Statement', 'Kind', 'Said in', 'In these words'],
      ids.map((id) => {
        const coverage = COVERAGE[id];
        if ('notSaid' in coverage) return [id, coverage.kind, 'not said', coverage.notSaid];
        const words = coverage.places.map((place) => wordsAt(place, text)).filter(Boolean);
        return [
          id,
          coverage.kind,
          coverage.places.map((place) => html`<p>${place}</p>`),
          html`<div lang=${text.language}>${words.map((one) => html`<p>${one}</p>`)}</div>`,
        ];
      }),
    )}`;
}

/** The article's figures and claims that were checked, and which rules follow what was found. */
export function renderCorrections(): TemplateResult {
  const ids = Object.keys(CORRECTIONS) as CorrectionId[];
  return html`<h2>Corrections</h2>
    ${renderTable(
      'What the article says, what was found, and the rules that rest on it',
      ['Correction', 'The article', 'Found, and what we say', 'Rules'],
      ids.map((id) => {
        const { said, found } = CORRECTIONS[id];
        return [
          id,
          said,
          found,
          rulesOn(id).join(', ') || 'none alone: it is in what we leave out',
        ];
      }),
    )}`;
}

function rulesOn(statement: CorrectionId): string[] {
  const { reasons, outcomes, advice, evidence } = PROTOCOL;
  const all = [
    ...reasons.map(({ id, statements }) => [`reason ${id}`, statements] as const),
    ...outcomes.map(
      ({ tier, headline, statements }) => [`result ${headline ?? tier}`, statements] as const,
    ),
    ...advice.map(({ id, statements }) => [`advice ${id}`, statements] as const),
    ...evidence.map(({ id, statements }) => [`study ${id}`, statements] as const),
  ];
  return all.filter(([, statements]) => statements.includes(statement)).map(([place]) => place);
}

/** What stands at a place, in short; nothing for a whole screen. */
function wordsAt(place: CoveragePlace, text: Text): string {
  const [kind, id = ''] = place.split(' ');
  const at = (record: object) => (record as Record<string, unknown>)[id];
  const found =
    kind === 'reason'
      ? at(text.reasons)
      : kind === 'advice'
        ? at(text.advice)
        : kind === 'evidence'
          ? Object.values((at(text.evidence) ?? {}) as object).filter(
              (one) => typeof one === 'string',
            )
          : [];
  return ([found] as unknown[]).flat(3).join(' ');
}
