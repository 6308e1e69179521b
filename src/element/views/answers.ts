import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../../content/answer-options.js';
import { optionText } from '../../text/compose.js';
import type { Actions } from '../actions.js';
import { presetQuestion, type OutcomeSnapshot } from '../snapshot.js';
import { renderButton, renderNumbered } from './button.js';
import type { ViewContext } from './view-context.js';

/** Each answer with a Change button that loses nothing else, numbered for those who say it. */
export function renderAnswers(
  snapshot: OutcomeSnapshot,
  { changeAnswer }: Actions,
  context: ViewContext,
): TemplateResult {
  const { answers, flow, questions } = context.text;
  const { evaluation, settings, state } = snapshot;
  const isPreset = (question: string) =>
    question === presetQuestion(settings) && !state.answers[question];
  return html`<dl>
    ${evaluation.outcome.answered.map((question, index) => {
      const id = context.randomId(`answer ${question}`);
      const change = () => changeAnswer(question);
      return html`<div part="answer">
        <dt id=${id}>${questions[question].name}</dt>
        <dd>
          ${renderLabels(question, snapshot, context)}
          ${isPreset(question) ? html`<p class="soft">${answers.fromThisPage}</p>` : nothing}
        </dd>
        <dd>
          ${renderButton(renderNumbered(flow.change, index + 1), change, { kind: 'quiet', describedBy: id })}
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** What was answered, as far as it counts: several answers are a list. */
function renderLabels(
  question: QuestionId,
  { evaluation }: OutcomeSnapshot,
  context: ViewContext,
): TemplateResult {
  const chosen = evaluation.chosen.get(question) ?? [];
  const labels = chosen.map((option) => optionText(question, option, context).short);
  const [first = context.text.answers.none] = labels;
  return labels.length > 1
    ? html`<ul>
        ${labels.map((label) => html`<li>${label}</li>`)}
      </ul>`
    : html`<p>${first}</p>`;
}
