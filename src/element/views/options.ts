import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OptionId } from '../../content/answer-options.js';
import { formatNumber, interpolate, optionText } from '../../text/compose.js';
import type { QuestionText } from '../../text/text.js';
import type { Actions } from '../actions.js';
import { choiceOf } from '../choices.js';
import type { AskedQuestion, Snapshot } from '../snapshot.js';
import type { View, ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

export type OpenQuestion = Snapshot & { readonly question: AskedQuestion };

/** The question that is open, with its options. */
export function renderFieldset(
  legend: unknown,
  { help }: QuestionText,
  snapshot: OpenQuestion,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const helpId = context.randomId('help');
  return html`<fieldset part="question" aria-describedby=${help ? helpId : nothing}>
    <legend>${legend}</legend>
    ${help ? html`<div id=${helpId} class="question-help soft">${renderBlocks([help], context)}</div>` : nothing}
    ${renderError(snapshot, context)}
    ${snapshot.question.options.map((option) => renderOption(option, snapshot, actions, context))}
  </fieldset>`;
}

function renderError({ question, state }: OpenQuestion, { randomId, text }: ViewContext): View {
  if (!state.error) return nothing;
  const { chooseOne, chooseFewer } = text.errors;
  const most = formatNumber(question.maxOccurs, text);
  const words = state.error === 'none-chosen' ? chooseOne : interpolate(chooseFewer, { most });
  return html`<p id=${randomId('error')} part="error">${words}</p>`;
}

function renderOption(
  option: OptionId,
  { question, state }: OpenQuestion,
  { toggleOption }: Actions,
  context: ViewContext,
): TemplateResult {
  const { label, help } = optionText(question.id, option, context);
  const isChecked = state.draft.includes(option);
  const { randomId } = context;
  const [nameId, helpId] = [randomId(`name ${option}`), randomId(`help ${option}`)];
  const describedBy = [state.error && randomId('error'), help && helpId].filter(Boolean).join(' ');
  return html`<label class="option">
    <input
      type=${question.repeats ? 'checkbox' : 'radio'}
      name=${question.repeats ? nothing : 'option'}
      aria-labelledby=${help ? nameId : nothing}
      aria-describedby=${describedBy || nothing}
      .checked=${live(isChecked)}
      .choice=${choiceOf(isChecked, (isChosen) => {
        // One radio button that is chosen takes the choice from another.
        if (isChosen || question.repeats) toggleOption(option, isChosen);
      })}
    />
    <div part=${isChecked ? 'option option-checked' : 'option'}>
      <span id=${help ? nameId : nothing} part="label">${label}</span>
      ${
        help
          ? html`<div id=${helpId} class=${typeof help === 'string' ? 'help soft' : 'help'}>
              ${renderBlocks([help], context)}
            </div>`
          : nothing
      }
    </div>
  </label>`;
}
