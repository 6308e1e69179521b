import { html, type TemplateResult } from 'lit/html.js';
import { REASONS } from '../../../src/content/reasons.js';
import type { HeadlineText, ReasonText, Text, Varied } from '../../../src/text/text.js';
import { conditionWords } from '../conditions.js';
import { outcomesOf, type NamedOutcome } from '../named-outcomes.js';
import { renderTable } from '../table.js';
import { renderSources } from './sources.js';
import { renderEntries, renderRule, renderVaried } from './words.js';

const WIDTHS = [34, 44, 22];

const FIELDS = { said: '', because: '' };

export function renderReasons(text: Text): TemplateResult {
  return html`<h2>Reasons</h2>
    ${renderTable(
      {
        caption: 'Every row that holds gives its reason; the strong ones are listed first',
        head: ['Reason, and when', 'What people read', 'Rests on'],
        widths: WIDTHS,
      },
      REASONS.map(({ id, weight, when, statements }) => [
        renderRule(`${id} (${weight})`, conditionWords(when, text)),
        renderVaried<ReasonText>(text.reasons[id], FIELDS, text),
        renderSources(statements),
      ]),
    )}`;
}

export function renderOutcomes(text: Text): TemplateResult {
  return html`<h2>Results</h2>
    ${renderTable(
      {
        caption: 'The first row that holds decides',
        head: ['Result, and when', 'What people read', 'Rests on'],
        widths: WIDTHS,
      },
      outcomesOf(text).map((outcome) => [
        renderRule(
          `${outcome.row}. ${outcome.id}`,
          conditionWords(outcome.when, text),
          outcome.listReasons ? 'The reasons that hold are listed.' : '',
        ),
        renderOutcomeWords(outcome, text),
        renderSources(outcome.statements),
      ]),
    )}`;
}

function renderOutcomeWords({ id, title, headline }: NamedOutcome, text: Text) {
  const { because, becauseOfMore } = text.outcomes[id];
  const lines = [because, becauseOfMore].filter((line) => line !== undefined);
  const listed: Readonly<Record<string, Varied<HeadlineText> | undefined>> = text.reasons;
  const own = headline && listed[headline];
  return html`<b>${renderEntries([title], text)}</b> ${renderEntries(lines, text)}
    ${own ? html`<em>Its own reason:</em> ${renderVaried(own, FIELDS, text)}` : ''}`;
}
