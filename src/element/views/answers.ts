import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { OutcomeScreen } from './outcome.js';
import { heading, renderButton, type ViewContext } from './view-context.js';

/** "Your answers": each with a Change button that loses nothing else. */
export function renderAnswers(
  { outcome, labels, preset, change }: OutcomeScreen,
  page: ViewContext,
): TemplateResult {
  const { text } = page;
  return html`<section part="section answers">
    ${heading(1, text.outcome.answers, page)}
    <dl>
      ${outcome.answered.map(
        (question, place) =>
          html`<div part="answer">
            <dt id=${`answer-${place}`}>${text.questions[question].name}</dt>
            <dd>
              ${labels(question).map((label) => html`<p>${label}</p>`)}
              ${question === preset ? html`<p class="help">${text.outcome.fromThisPage}</p>` : nothing}
            </dd>
            <dd>
              ${renderButton(text.flow.change, () => change(question), 'change', `answer-${place}`)}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
