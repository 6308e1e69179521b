import { html, type TemplateResult } from 'lit';
import { plainText } from '../../visit-summary/plain-text.js';
import { composeVisitSummary, type VisitSummary } from '../../visit-summary/visit-summary.js';
import type { Actions } from '../actions.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderButton } from './button.js';
import { renderExportResult } from './export-result.js';
import { renderSubheading } from './heading.js';
import { renderIcon } from './icon.js';
import type { ViewContext } from './view-context.js';

/** What the person carries to the doctor, from what they answered and checked. */
export function visitSummaryOf(
  { evaluation, state }: OutcomeSnapshot,
  context: ViewContext,
): VisitSummary {
  const { outcome, chosen } = evaluation;
  return composeVisitSummary({ outcome, chosen, checked: state.checked }, context);
}

/** The page to take along: what it is, and the ways to take it, in one row. */
export function renderVisitSummary(
  snapshot: OutcomeSnapshot,
  { exportSummary }: Actions,
  context: ViewContext,
): TemplateResult {
  const { title, lead, methods } = context.text.visitSummary;
  const text = plainText(visitSummaryOf(snapshot, context));
  return html`<section part="section take-away">
    ${renderSubheading(1, title, context)}
    <p class="soft">${lead}</p>
    <div class="methods">
      ${context.exportMethods.map((method) =>
        renderButton(html`${renderIcon(method)}<span>${methods[method]}</span>`, () =>
          exportSummary('visit-summary', method),
        ),
      )}
    </div>
    ${renderExportResult('visit-summary', text, snapshot, context)}
  </section>`;
}
