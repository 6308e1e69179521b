import { html, nothing, type TemplateResult } from 'lit';
import type { AdviceId } from '../../content/advice/advice.js';
import type { QuestionId } from '../../content/answer-options.js';
import { formatList, interpolate, toPlainText, wordingOf } from '../../text/compose.js';
import type { AdviceText, QuestionText, Words } from '../../text/text.js';
import type { Actions } from '../actions.js';
import type { TailoringResult } from '../flow-state.js';
import { tailoringQuestions, type OutcomeSnapshot } from '../snapshot.js';
import { renderButton } from './button.js';
import { renderSubheading } from './heading.js';
import { renderIcon } from './icon.js';
import { renderFieldset, type OpenQuestion } from './options.js';
import { renderForm } from './question.js';
import type { View, ViewContext } from './view-context.js';

/** Optional questions, a button each; an answer changes the outcome in place. */
export function renderTailoring(
  snapshot: OutcomeSnapshot,
  actions: Actions,
  context: ViewContext,
): View {
  const questions = tailoringQuestions(snapshot.evaluation);
  if (!questions.length) return nothing;
  const { tailoringResult } = snapshot.state;
  return html`<section part="section tailoring">
    ${renderSubheading(1, context.text.tailoring.title, context)}
    <div class="chips">${questions.map((id) => renderChip(id, snapshot, actions, context))}</div>
    <div
      part="status"
      aria-live="polite"
      .textContent=${tailoringResult ? resultWords(tailoringResult, context) : ''}
    ></div>
    ${snapshot.question ? renderOpen(snapshot as OpenQuestion, actions, context) : nothing}
  </section>`;
}

function renderChip(
  id: QuestionId,
  { evaluation, question }: OutcomeSnapshot,
  { changeAnswer }: Actions,
  { text }: ViewContext,
): TemplateResult {
  const words: QuestionText = text.questions[id];
  const isAnswered = evaluation.outcome.answered.includes(id);
  return html`<button
    type="button"
    part="button chip"
    aria-expanded=${question?.id === id}
    @click=${() => changeAnswer(id)}
  >
    ${isAnswered ? renderIcon('check') : nothing}${words.chip}
  </button>`;
}

function renderOpen(
  snapshot: OpenQuestion,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { flow, questions } = context.text;
  const words = wordingOf<QuestionText>(questions[snapshot.question.id], context);
  const ask = html`<p id=${context.randomId('ask')}><strong>${words.ask}</strong></p>`;
  return renderForm(
    actions.saveTailoring,
    html`${renderFieldset(ask, words, snapshot, actions, context)}
      <p class="soft">${words.why}</p>
      <div class="actions">
        ${renderButton(flow.cancel, actions.cancelTailoring)}
        ${renderButton(flow.save, actions.saveTailoring)}
      </div>`,
  );
}

/** What changed, by the titles of the advice. */
function resultWords({ added, removed }: TailoringResult, context: ViewContext): Words {
  const { tailoring } = context.text;
  const line = (words: Words, ids: readonly AdviceId[]) =>
    ids.length ? [interpolate(words, { what: titles(ids, context) })] : [];
  const lines = [...line(tailoring.added, added), ...line(tailoring.removed, removed)];
  return lines.join(' ') || tailoring.noted;
}

function titles(ids: readonly AdviceId[], context: ViewContext): Words {
  const words = ids.map((id) =>
    toPlainText(wordingOf<AdviceText>(context.text.advice[id], context).title, context),
  );
  return formatList(words, 'conjunction', context.text);
}
