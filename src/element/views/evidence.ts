import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../content/vocabulary.js';
import type { Chart } from '../../engine/model.js';
import { formatNumber, wordingOf } from '../../text/compose.js';
import type { EvidenceText } from '../../text/text.js';
import { renderIconArray, renderSwatch } from './icon-array.js';
import { renderSubheading } from './heading.js';
import { renderSources } from './sources.js';
import type { ViewContext } from './view-context.js';
import { renderWords } from './words.js';

/** What a study found: both sides out of 100, who was looked at, and what it cannot tell. */
export function renderEvidence(card: Evidence, context: ViewContext): TemplateResult {
  const { charts, evidence } = context.text;
  const words = wordingOf<EvidenceText>(evidence[card.id], context);
  const isModel = card.kind === 'model';
  const outOf100Id = context.randomId(card.id);
  const outOf100 = isModel ? charts.outOf100Cases : charts.outOf100;
  return html`<article part=${isModel ? 'evidence evidence-model' : 'evidence'}>
    ${renderSubheading(2, words.title, context)}
    ${isModel ? html`<p><strong>${charts.model}</strong></p>` : nothing}
    <p>${renderWords(words.about, context)}</p>
    <p id=${outOf100Id}>${outOf100}</p>
    ${card.charts.map((chart) => renderChart(chart, outOf100Id, words, context))}
    <p>${words.limits}</p>
    ${renderSources(card.sources, context)}
  </article>`;
}

/**
 * The words beside the squares are the picture's text alternative, so that both always agree.
 *
 * @param outOf100Id Of the words that say what the pictures of a card are out of.
 */
function renderChart(
  { id, parts }: Chart,
  outOf100Id: string,
  words: EvidenceText,
  { randomId, text }: ViewContext,
): TemplateResult {
  const sides = Object.entries(parts);
  const nameId = randomId(`${outOf100Id} ${id}`);
  return html`<div part="chart" role="img" aria-labelledby=${`${outOf100Id} ${nameId}`}>
    ${renderIconArray(Object.values(parts))}
    <div id=${nameId}>
      <p>${words.charts[id]}:</p>
      ${sides.map(
        ([part, count], at) =>
          // In one piece: a number with an element of its own is read out as "15had".
          html`<p>
            ${renderSwatch(at, sides.length)}
            ${`${formatNumber(count, text)} ${words.parts[part]}.`}
          </p>`,
      )}
    </div>
  </div>`;
}
