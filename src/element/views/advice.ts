import { html, nothing } from 'lit';
import { BALANCE } from '../../content/page.js';
import type { Advice } from '../../content/vocabulary.js';
import { CHECKLIST_SECTIONS, checklistEntries } from '../../visit-summary/checklist.js';
import type { Actions } from '../actions.js';
import { foldText } from '../folds.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderChecklist } from './checklist.js';
import { renderSubheading } from './heading.js';
import type { View, ViewContext } from './view-context.js';
import { renderBlocks, renderWords } from './words.js';

/** The advice of a fold; the two sides of the balance stand side by side. */
export function renderAdviceList(
  advice: readonly Advice[],
  snapshot: OutcomeSnapshot,
  actions: Actions,
  context: ViewContext,
): View[] {
  const sides = advice.filter(({ id }) => BALANCE.includes(id));
  const others = advice.filter(({ id }) => !BALANCE.includes(id));
  const render = (item: Advice) => renderAdvice(item, snapshot, actions, context);
  return [
    sides.length ? html`<div class="sides">${sides.map(render)}</div>` : nothing,
    ...others.map(render),
  ];
}

function renderAdvice(
  item: Advice,
  snapshot: OutcomeSnapshot,
  actions: Actions,
  context: ViewContext,
): View {
  const { id, section } = item;
  const { title, text } = foldText(item, snapshot.evaluation.outcome, context);
  if (!text.length) return nothing;
  const isChecklist = CHECKLIST_SECTIONS.includes(section);
  const entries = isChecklist ? checklistEntries(id, context) : [];
  const titleId = context.randomId(`advice ${id}`);
  const blocks = isChecklist ? text.filter((block) => typeof block === 'string') : text;
  return html`<div part="advice">
    ${renderSubheading(2, renderWords(title, context), context, titleId)}
    ${renderBlocks(blocks, context)}
    ${entries.length ? renderChecklist(entries, titleId, snapshot, actions) : nothing}
  </div>`;
}
