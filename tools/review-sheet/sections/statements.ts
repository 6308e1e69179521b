import { html, type TemplateResult } from 'lit/html.js';
import type { AdviceId } from '../../../src/content/advice/advice.js';
import type { OptionId, QuestionId } from '../../../src/content/answer-options.js';
import {
  COVERAGE,
  type ArticleStatementId,
  type CoveragePlace,
} from '../../../src/content/coverage.js';
import type { EvidenceId } from '../../../src/content/evidence.js';
import { PROTOCOL } from '../../../src/content/protocol.js';
import { SOURCES } from '../../../src/content/sources.js';
import { optionText } from '../../../src/text/compose.js';
import type { EvidenceText, Text } from '../../../src/text/text.js';
import { stringsIn } from '../content.js';
import { CORRECTIONS, type CorrectionId } from '../corrections.js';
import { factOf } from '../facts.js';
import { renderTable } from '../table.js';

export function renderStatements(text: Text): TemplateResult {
  const ids = Object.keys(COVERAGE) as ArticleStatementId[];
  return html`<h2>The article, statement by statement</h2>
    ${renderTable(
      'Where each is said above all',
      ['Statement', 'What it says', 'Kind', 'Said in', 'In these words'],
      ids.map((id) => {
        const coverage = COVERAGE[id];
        const fact = factOf(id);
        if ('notSaid' in coverage) return [id, fact, coverage.kind, 'not said', coverage.notSaid];
        const words = coverage.places.map((place) => wordsAt(place, text)).filter(Boolean);
        return [
          id,
          fact,
          coverage.kind,
          coverage.places.map((place) => html`<p>${place}</p>`),
          html`<div lang=${text.language}>${words.map((one) => html`<p>${one}</p>`)}</div>`,
        ];
      }),
    )}`;
}

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

/** The words at a place, variants for countries included. */
function wordsAt(place: CoveragePlace, text: Text): string {
  const [kind, id = ''] = place.split(' ');
  const [question = '', option = ''] = id.split('/');
  const entryOf = (record: object, key = id) => (record as Record<string, unknown>)[key];
  const found: Readonly<Record<string, () => unknown>> = {
    reason: () => entryOf(text.reasons),
    advice: () => [
      entryOf(text.advice),
      ...Object.values(text.adviceIn).map((items) => entryOf(items)),
      text.adviceUntil[id as AdviceId]?.blocks,
    ],
    evidence: () => [studyWords(id as EvidenceId, text), entryOf(text.evidence)],
    question: () => entryOf(text.questions),
    option: () => optionText(question as QuestionId, option as OptionId, text),
    introduction: () => text.introduction,
    about: () => text.about,
    sources: () => Object.values(SOURCES).map(([name]) => name),
  };
  const words = stringsIn(found[kind!]!(), '').map(([, said]) => said);
  return words.join(' ');
}

/** The figures of a study's charts. */
function studyWords(id: EvidenceId, text: Text): string[] {
  const { charts = [] } = PROTOCOL.evidence.find((rule) => rule.id === id) ?? {};
  const words: EvidenceText = text.evidence[id];
  return charts.map(({ id: chart, parts }) => {
    const counted = Object.entries(parts).map(([part, count]) => `${count} ${words.parts[part]}`);
    return `${words.charts[chart]}: ${counted.join(', ')}.`;
  });
}
