import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OptionId } from '../../content/answer-options.js';
import { formatNumber, interpolate, optionText } from '../../text/compose.js';
import type { Block, QuestionText } from '../../text/text.js';
import type { Actions } from '../actions.js';
import { choiceOf } from '../choices.js';
import type { AskedQuestion, Snapshot } from '../snapshot.js';
import type { ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

export type OpenQuestion = Snapshot & { readonly question: AskedQuestion };

/**
 * The question that is open, with its options.
 *
 * @param ask The question, with the id that names the options. It stands outside of their group,
 * which screen readers would name again with it.
 */
export function renderFieldset(
  ask: unknown,
  { help }: QuestionText,
  snapshot: OpenQuestion,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { randomId } = context;
  const { question, state } = snapshot;
  const isInvalid = !question.repeats && state.error;
  return html`<div part="question">
    ${ask}
    ${help ? html`<div id=${randomId('help')} class="question-help soft">${renderBlocks([help], context)}</div>` : nothing}
    <fieldset
      role=${question.repeats ? nothing : 'radiogroup'}
      aria-labelledby=${randomId('ask')}
      aria-describedby=${help && state.tailoring ? randomId('help') : nothing}
      aria-invalid=${isInvalid ? 'true' : nothing}
      aria-errormessage=${isInvalid ? randomId('error') : nothing}
    >
      ${renderError(snapshot, context)}
      ${question.options.map((option) => renderOption(option, snapshot, actions, context))}
    </fieldset>
  </div>`;
}

/** The help of the question, and lists below options: too long to be said with each option. */
export function saidOnceIds(
  { help }: QuestionText,
  { question }: OpenQuestion,
  context: ViewContext,
): string {
  const { randomId } = context;
  const lists = question.options.filter((option) => isList(helpOf(question, option, context)));
  const ids = lists.flatMap((option) => [`name ${option}`, `help ${option}`]);
  return [...(help ? ['help'] : []), ...ids].map(randomId).join(' ');
}

function helpOf({ id }: AskedQuestion, option: OptionId, context: ViewContext): Block | undefined {
  return optionText(id, option, context).help;
}

const isList = (help: Block | undefined) => typeof help === 'object';

/** It is there before it has words, since screen readers tell a change only of what they know. */
function renderError({ question, state }: OpenQuestion, context: ViewContext): TemplateResult {
  const { randomId, text } = context;
  const { chooseOne, chooseFewer } = text.errors;
  const most = formatNumber(question.maxOccurs, text);
  const words = { 'none-chosen': chooseOne, 'too-many': interpolate(chooseFewer, { most }) };
  return html`<div
    id=${randomId('error')}
    part="error"
    aria-live="polite"
    .textContent=${state.error ? words[state.error] : ''}
  ></div>`;
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
  return html`<label class="option">
    <input
      type=${question.repeats ? 'checkbox' : 'radio'}
      name=${question.repeats ? nothing : 'option'}
      aria-labelledby=${help ? nameId : nothing}
      aria-describedby=${help && !isList(help) ? helpId : nothing}
      aria-invalid=${question.repeats && state.error ? 'true' : nothing}
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
