import { html, nothing, type TemplateResult } from 'lit';
import { SOURCES, type Source } from '../../content/sources.js';
import type { Vocabulary } from '../../content/vocabulary.js';
import type { Chart, Evidence } from '../../engine/model.js';
import type { EvidenceText } from '../../text/text.js';
import { heading, renderLink, type Page } from './view.js';

/** What a study found: both sides out of 100, who was looked at, and what it cannot tell. */
export function renderEvidence(card: Evidence<Vocabulary>, page: Page): TemplateResult {
  const { outcome, evidence } = page.text;
  const words: EvidenceText = evidence[card.id];
  const isModel = card.kind === 'model';
  const outOf100 = isModel ? outcome.outOf100Cases : outcome.outOf100;
  return html`<article part=${isModel ? 'evidence evidence-model' : 'evidence'}>
    ${heading(2, words.title, page)}
    ${isModel ? html`<p><strong>${outcome.model}</strong></p>` : nothing}
    <p>${words.about}</p>
    ${card.charts.map((chart) => renderFigures(chart, words, outOf100))}
    <p>${words.limits}</p>
    ${card.sources.map((source) => renderCitation(SOURCES[source]))}
  </article>`;
}

function renderFigures(
  { id, parts }: Chart,
  words: EvidenceText,
  outOf100: string,
): TemplateResult {
  return html`<p>${words.charts[id]}. ${outOf100}</p>
    <ul>
      ${Object.entries(parts).map(
        ([part, count]) => html`<li><strong>${count}</strong> ${words.parts[part]}</li>`,
      )}
    </ul>`;
}

/** The papers among the sources. */
function renderCitation([name, paper]: Source): TemplateResult | typeof nothing {
  if (!paper) return nothing;
  const link = renderLink(`doi:${paper.doi}`, `https://doi.org/${paper.doi}`);
  return html`<p part="source">${name}. “${paper.title}”. ${link}</p>`;
}
