import { html, nothing, type TemplateResult } from 'lit';
import { renderChange } from './introduction.js';
import type { OutcomeScreen } from './outcome.js';
import { heading, type Page } from './view.js';

/** "Your answers": each with a Change button that loses nothing else. */
export function renderAnswers(
  { outcome, labels, preset, change }: OutcomeScreen,
  page: Page,
): TemplateResult {
  const { text } = page;
  return html`<section part="section answers">
    ${heading(1, text.outcome.answers, page)}
    <dl>
      ${outcome.answered.map(
        (question) =>
          html`<div part="answer">
            <dt>${text.questions[question].name}</dt>
            <dd>
              ${labels(question).map((label) => html`<p>${label}</p>`)}
              ${question === preset ? html`<p class="help">${text.outcome.fromThisPage}</p>` : nothing}
            </dd>
            <dd>
              ${renderChange(text.questions[question].name, () => change(question), text.flow)}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
