import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { presetQuestion, type OutcomeSnapshot } from '../snapshot.js';
import { answerLabels } from './answer-labels.js';
import { renderButton } from './button.js';
import { renderSubheading } from './heading.js';
import type { ViewContext } from './view-context.js';

/** "Your answers": each with a Change button that loses nothing else. */
export function renderAnswers(
  snapshot: OutcomeSnapshot,
  { changeAnswer }: Actions,
  context: ViewContext,
): TemplateResult {
  const { text } = context;
  const { evaluation, settings, state } = snapshot;
  const isPreset = (question: string) =>
    question === presetQuestion(settings) && !state.answers[question];
  return html`<section part="section answers">
    ${renderSubheading(1, text.outcome.answers, context)}
    <dl>
      ${evaluation.outcome.answered.map((question, index) => {
        const id = `answer-${index}`;
        return html`<div part="answer">
          <dt id=${id}>${text.questions[question].name}</dt>
          <dd>
            ${answerLabels(question, snapshot, text).map((label) => html`<p>${label}</p>`)}
            ${isPreset(question) ? html`<p class="help">${text.outcome.fromThisPage}</p>` : nothing}
          </dd>
          <dd>${renderButton(text.flow.change, () => changeAnswer(question), 'change', id)}</dd>
        </div>`;
      })}
    </dl>
  </section>`;
}
