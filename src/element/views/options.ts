import { html, nothing, type TemplateResult } from 'lit';
import type { OptionId } from '../../content/answer-options.js';
import { formatNumber, interpolate, optionText } from '../../text/compose.js';
import type { QuestionText } from '../../text/text.js';
import type { Actions } from '../actions.js';
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
  return html`<fieldset part="question" aria-describedby=${help ? 'help' : nothing}>
    <legend>${legend}</legend>
    ${help ? html`<div id="help" class="soft">${renderBlocks([help], context)}</div>` : nothing}
    ${renderError(snapshot, context)}
    ${snapshot.question.options.map((option) => renderOption(option, snapshot, actions, context))}
  </fieldset>`;
}

function renderError({ question, state }: OpenQuestion, { text }: ViewContext): View {
  if (!state.error) return nothing;
  const { chooseOne, chooseFewer } = text.errors;
  const most = formatNumber(question.maxOccurs, text);
  const words = state.error === 'none-chosen' ? chooseOne : interpolate(chooseFewer, { most });
  return html`<p id="error" part="error">${words}</p>`;
}

function renderOption(
  option: OptionId,
  { question, state }: OpenQuestion,
  { toggleOption }: Actions,
  context: ViewContext,
): TemplateResult {
  const { label, help } = optionText(question.id, option, context);
  const isChecked = state.draft.includes(option);
  // Ids and names carry an index, never an answer: page scripts can read them from event paths.
  const id = `option-${question.options.indexOf(option)}`;
  const describedBy = [state.error && 'error', help && `${id}-help`].filter(Boolean).join(' ');
  const onChange = ({ target }: Event) =>
    toggleOption(option, (target as HTMLInputElement).checked);
  return html`<div part=${isChecked ? 'option option-checked' : 'option'}>
    <input
      id=${id}
      type=${question.repeats ? 'checkbox' : 'radio'}
      name="option"
      aria-describedby=${describedBy || nothing}
      .checked=${isChecked}
      @change=${onChange}
    />
    <label for=${id} part="label">${label}</label>
    ${
      help
        ? html`<div id=${`${id}-help`} class=${typeof help === 'string' ? 'help soft' : 'help'}>
            ${renderBlocks([help], context)}
          </div>`
        : nothing
    }
  </div>`;
}
