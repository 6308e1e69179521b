import { html, nothing, type TemplateResult } from 'lit';
import { SCRIPTS } from '../../content/page.js';
import { EXPORT_METHODS } from '../../visit-summary/export/export-summary.js';
import { plainText } from '../../visit-summary/plain-text.js';
import {
  composeVisitSummary,
  scriptBlocks,
  type VisitSummary,
} from '../../visit-summary/visit-summary.js';
import type { Actions } from '../actions.js';
import type { ExportResult } from '../flow-state.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { answerLabels } from './answer-labels.js';
import { renderButton } from './button.js';
import { renderDisclosure } from './disclosure.js';
import { renderSubheading } from './heading.js';
import type { ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

/** What the person carries to the doctor, from what they answered and checked. */
export function visitSummaryOf(snapshot: OutcomeSnapshot, context: ViewContext): VisitSummary {
  const { evaluation, state } = snapshot;
  return composeVisitSummary(
    {
      outcome: evaluation.outcome,
      labels: (question) => answerLabels(question, snapshot, context.text),
      checked: state.checked,
    },
    context,
  );
}

/** The visit summary: four ways to export it, and all of it as text to read and select. */
export function renderVisitSummary(
  snapshot: OutcomeSnapshot,
  { exportSummary }: Actions,
  context: ViewContext,
): TemplateResult {
  const { visitSummary: words } = context.text;
  const text = plainText(visitSummaryOf(snapshot, context));
  return html`<section part="section take-away">
    ${renderSubheading(1, words.title, context)}
    <p>${words.lead}</p>
    <div class="actions">
      ${EXPORT_METHODS.map((method) =>
        renderButton(words.methods[method], () => exportSummary('visit-summary', method)),
      )}
    </div>
    ${renderExportResult('visit-summary', text, snapshot, context)}
    ${renderDisclosure(words.read, html`<p part="text" .textContent=${text}></p>`)}
  </section>`;
}

/** Words to say or send, each with a button that copies it. */
export function renderScripts(
  snapshot: OutcomeSnapshot,
  { exportSummary }: Actions,
  context: ViewContext,
): TemplateResult[] {
  const { scripts, visitSummary } = context.text;
  return SCRIPTS.map((script, index) => {
    const [title] = scripts[script];
    const blocks = scriptBlocks(script, context.text);
    const copy = () => exportSummary(script, 'copy');
    const id = `script-${index}`;
    return html`<div part="script">
      ${renderSubheading(2, title, context, id)} ${renderBlocks(blocks, context)}
      ${renderButton(visitSummary.methods.copy, copy, 'secondary', id)}
      ${renderExportResult(script, blocks.join('\n'), snapshot, context)}
    </div>`;
  });
}

/** What happened; where the page does not allow it, the text in a box to copy from. */
function renderExportResult(
  what: ExportResult['what'],
  text: string,
  { state: { exportResult } }: OutcomeSnapshot,
  context: ViewContext,
): TemplateResult {
  const { done, blocked, box } = context.text.visitSummary;
  const isHere = exportResult?.what === what;
  const words = exportResult?.succeeded ? done[exportResult.method] : blocked;
  return html`<p part="status" role="status" .textContent=${isHere ? words : ''}></p>
    ${
      isHere && !exportResult.succeeded
        ? html`<textarea part="box" readonly rows="8" aria-label=${box} .value=${text}></textarea>`
        : nothing
    }`;
}
