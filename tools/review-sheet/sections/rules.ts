import { html, type TemplateResult } from 'lit/html.js';
import { PROTOCOL } from '../../../src/content/protocol.js';
import type { EvidenceText, OutcomeText, ReasonText, Text } from '../../../src/text/text.js';
import { conditionWords } from '../conditions.js';
import { renderTable } from '../table.js';
import { renderStatementSources, renderId, renderWords } from './words.js';

export function renderRules(text: Text): TemplateResult {
  return html`<h2>Rules</h2>
    <p>
      Words in braces stand for a number, a site or a figure, which the tool fills in by country and
      language.
    </p>
    ${renderReasons(text)} ${renderOutcomes(text)} ${renderAdvice(text)} ${renderEvidence(text)}`;
}

function renderReasons(text: Text): TemplateResult {
  const reasons: Readonly<Record<string, ReasonText>> = text.reasons;
  return html`<h3>Reasons</h3>
    ${renderTable(
      'Every row that holds gives its reason, in this order',
      ['Reason', 'Weight', 'When', 'What people read', 'Rests on'],
      PROTOCOL.reasons.map(({ id, weight, when, statements }) => [
        renderId(id),
        weight,
        conditionWords(when, text),
        renderWords(reasons[id]!, text),
        renderStatementSources(statements),
      ]),
    )}`;
}

function renderOutcomes(text: Text): TemplateResult {
  const reasons: Readonly<Record<string, ReasonText>> = text.reasons;
  const outcomes: Readonly<Record<string, OutcomeText>> = text.outcomes;
  return html`<h3>Results</h3>
    ${renderTable(
      'The first row that holds decides',
      ['Row', 'Result', 'When', 'Title, lead and first step', 'Its own reason', 'Rests on'],
      PROTOCOL.outcomes.map(({ tier, headline, when, listReasons, statements }, row) => [
        String(row + 1),
        html`${tier} ${listReasons ? '' : renderId('reasons above are not listed')}`,
        conditionWords(when, text),
        renderWords(outcomes[headline ?? tier]!, text),
        headline ? renderWords(reasons[headline]!, text) : '',
        renderStatementSources(statements),
      ]),
    )}`;
}

function renderAdvice(text: Text): TemplateResult {
  return html`<h3>Advice</h3>
    ${PROTOCOL.sections.map((section) =>
      renderTable(
        `Section “${text.outcome.sections[section]}”: every row that holds, in this order`,
        ['Advice', 'With these results', 'When', 'What people read', 'Rests on'],
        PROTOCOL.advice
          .filter((rule) => rule.section === section)
          .map(({ id, tiers, when, firstWhen, statements }) => [
            renderId(id),
            tiers.join(', '),
            html`${conditionWords(when, text)}
            ${firstWhen ? html`<p>First in its section when: ${conditionWords(firstWhen, text)}</p>` : ''}`,
            html`${renderWords(text.advice[id], text)} ${renderVariants(id, text)}`,
            renderStatementSources(statements),
          ]),
      ),
    )}`;
}

/** Words that depend on the country, the headline reason or the day. */
function renderVariants(id: keyof Text['advice'], text: Text): TemplateResult {
  const inCountries = Object.entries(text.adviceIn).flatMap(([country, items]) => {
    const blocks = items[id];
    return blocks
      ? [
          html`<p>Also in “${country}”:</p>
            ${renderWords(blocks, text)}`,
        ]
      : [];
  });
  const after = Object.entries(text.adviceAfter).flatMap(([headline, items]) => {
    const blocks = items?.[id];
    return blocks
      ? [
          html`<p>In its place after “${headline}”:</p>
            ${renderWords(blocks, text)}`,
        ]
      : [];
  });
  const until = text.adviceUntil[id];
  return html`${inCountries} ${after}
  ${
    until
      ? html`<p>Up to ${until.lastDay}:</p>
          ${renderWords(until.blocks, text)}`
      : ''
  }`;
}

function renderEvidence(text: Text): TemplateResult {
  const evidence: Readonly<Record<string, EvidenceText>> = text.evidence;
  return html`<h3>Studies</h3>
    ${renderTable(
      'Every row that holds shows its study',
      [
        'Study',
        'With these results',
        'When',
        'Pictures, out of 100',
        'What people read',
        'Rests on',
      ],
      PROTOCOL.evidence.map(({ id, tiers, when, charts, kind, statements }) => {
        const words = evidence[id]!;
        return [
          html`${renderId(id)} ${kind}`,
          tiers.join(', '),
          conditionWords(when, text),
          charts.map(
            (chart) =>
              html`<p>
                ${words.charts[chart.id]}:
                ${Object.entries(chart.parts)
                  .map(([part, count]) => `${count} ${words.parts[part]}`)
                  .join(', ')}
              </p>`,
          ),
          renderWords([words.title, words.about, words.limits], text),
          renderStatementSources(statements),
        ];
      }),
    )}`;
}
