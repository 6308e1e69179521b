import { html, type TemplateResult } from 'lit';
import { reasonText } from '../../text/compose.js';
import type { Actions } from '../actions.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderChanges } from './changes.js';
import { renderDisclosure } from './disclosure.js';
import type { ViewContext } from './view-context.js';
import { renderWhy } from './why.js';

/** The person's own answers, with why they count, and what would change the result. */
export function renderReasons(
  snapshot: OutcomeSnapshot,
  { showChanges }: Actions,
  context: ViewContext,
): TemplateResult {
  const { text } = context;
  const { changes, outcome } = snapshot.evaluation;
  return html`<ul class="plain">
      ${outcome.reasons.map((reason) => {
        const { short, because } = reasonText(reason, context);
        return html`<li part="reason"><strong>${short}.</strong> ${because}</li>`;
      })}
    </ul>
    ${renderWhy(outcome.reasons, snapshot, context)}
    ${renderDisclosure(text.changes.title, changes && renderChanges(changes, context), {
      onToggle: showChanges,
    })}`;
}
