import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { RECORDS_SECTION } from '../../content/page.js';
import { sectionEntries, type ChecklistEntry } from '../../visit-summary/checklist.js';
import type { Actions } from '../actions.js';
import { choiceOf } from '../choices.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import type { ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

/**
 * A list in which the person checks what they have, or want to ask. Nothing else happens.
 *
 * @param titleId Of the heading that names it.
 */
export function renderChecklist(
  entries: readonly ChecklistEntry[],
  titleId: string,
  { state }: OutcomeSnapshot,
  { toggleEntry }: Actions,
): TemplateResult {
  return html`<ul class="plain" aria-labelledby=${titleId}>
    ${entries.map(({ key, words }) => {
      const isChecked = state.checked.includes(key);
      const choice = choiceOf(isChecked, (isChosen) => toggleEntry(key, isChosen));
      return html`<li>
        <label part="tick">
          <input type="checkbox" .checked=${live(isChecked)} .choice=${choice} />
          <span>${words}</span>
        </label>
      </li>`;
    })}
  </ul>`;
}

/** The records still to get, once one is checked. */
export function renderStillToGet(
  { evaluation: { outcome }, state }: OutcomeSnapshot,
  context: ViewContext,
): unknown {
  const { lists } = context.text;
  const records = sectionEntries(RECORDS_SECTION, outcome, context).flat();
  const missing = records.filter(({ key }) => !state.checked.includes(key));
  if (missing.length === records.length) return nothing;
  const names = missing.map(({ words }) => words);
  // One more checked shortens the list: its lines are made anew, never written over another.
  return keyed(
    missing.length,
    html`<p><strong>${missing.length ? lists.toGet : lists.nothingToGet}</strong></p>
      ${missing.length ? renderBlocks([names], context) : nothing}`,
  );
}
