import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { wordingOf } from '../../text/compose.js';
import type { Actions } from '../actions.js';
import { foldsOf } from '../folds.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderButton } from './button.js';
import { renderFold } from './fold.js';
import { renderHeadline } from './headline.js';
import { renderIconArray, renderSwatch } from './icon-array.js';
import { renderInterest } from './introduction.js';
import { renderSteps } from './steps.js';
import { renderTailoring } from './tailoring.js';
import type { View, ViewContext } from './view-context.js';
import { renderVisitSummary } from './visit-summary.js';

/** The answer and what to do; what to take along; then the rest, folded. */
export function renderOutcome(
  snapshot: OutcomeSnapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { outcome } = snapshot.evaluation;
  const { flow } = context.text;
  const folds = foldsOf(outcome, context);
  const half = Math.ceil(folds.length / 2);
  return html`
    <div class="columns">
      <div>
        ${keyed(
          snapshot.evaluation.answers,
          html`${renderHeadline(outcome, context)} ${renderSteps(outcome, folds, actions, context)}`,
        )}
      </div>
      <div>
        ${renderBalance(snapshot, context)} ${renderInterest(snapshot.settings, context)}
        ${renderVisitSummary(snapshot, actions, context)}
        ${renderTailoring(snapshot, actions, context)}
      </div>
    </div>
    <div class="folds">
      ${[folds.slice(0, half), folds.slice(half)].map(
        (column) =>
          html`<div>${column.map((fold) => renderFold(fold, snapshot, actions, context))}</div>`,
      )}
    </div>
    <p class="soft">
      ${renderButton(flow.restart, actions.clear, { kind: 'quiet' })} ${flow.restartNote}
    </p>
  `;
}

/** How often it changes something, and what it takes: in the open, whatever the result. */
function renderBalance({ evaluation }: OutcomeSnapshot, context: ViewContext): View {
  const chart = evaluation.outcome.evidence.find(({ id }) => id === 'large-program')?.charts[0];
  if (!chart) return nothing;
  const { text } = wordingOf(context.text.balance, context);
  const sides = Object.values(chart.parts);
  return html`<div part="balance">
    <div>
      ${renderIconArray(sides)}
      ${sides.map((count, at) => html`<p aria-hidden="true">${renderSwatch(at, sides.length)} ${count}</p>`)}
    </div>
    <p>${text}</p>
  </div>`;
}
