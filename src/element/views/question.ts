import { html, nothing, type TemplateResult } from 'lit';
import type { OptionId, SignGroupId } from '../../content/answer-options.js';
import { SIGN_GROUPS } from '../../content/questions.js';
import { formatNumber, interpolate, optionText } from '../../text/compose.js';
import type { QuestionText } from '../../text/text.js';
import type { Actions } from '../actions.js';
import type { QuestionSnapshot } from '../snapshot.js';
import { renderButton } from './button.js';
import { renderDisclosure } from './disclosure.js';
import { renderHeading } from './heading.js';
import { renderBar } from './progress.js';
import type { View, ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

/** What the two buttons are called. */
const BUTTONS = {
  'on-path': ['next', 'back'],
  change: ['save', 'cancel'],
  tailoring: ['save', 'skip'],
} as const;

/** One question. A choice alone does nothing: the person goes on with the button, or Enter. */
export function renderQuestion(
  snapshot: QuestionSnapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { id, mode, options } = snapshot.question;
  const { flow, questions } = context.text;
  const words: QuestionText = questions[id];
  const [next, back] = BUTTONS[mode];
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    actions.next();
  };
  // Chromium never frees named radio buttons that a shadow root removes, unless a form holds them.
  return html`${renderBar(snapshot.progress)}
    <form @submit=${(event: Event) => event.preventDefault()} @keydown=${onKeydown}>
      <fieldset part="question" aria-describedby=${words.help ? 'help' : nothing}>
        <legend>${renderHeading(words.ask, context)}</legend>
        ${words.help ? html`<p id="help" class="help">${words.help}</p>` : nothing}
        ${renderError(snapshot, context)}
        ${
          id === 'signs'
            ? renderSigns(snapshot, actions, context)
            : renderOptions(options, snapshot, actions, context)
        }
      </fieldset>
      <div class="actions">
        ${renderButton(flow[next], actions.next, 'primary')}
        ${renderButton(flow[back], actions.back)}
      </div>
      ${renderDisclosure(flow.why, html`<p>${words.rationale}</p>`)}
    </form>
    ${renderButton(flow.restart, actions.clear, 'change')}`;
}

function renderError({ question, state }: QuestionSnapshot, { text }: ViewContext): View {
  if (!state.error) return nothing;
  const { chooseOne, chooseFewer } = text.flow;
  const most = formatNumber(question.maxOccurs, text);
  const words = state.error === 'none-chosen' ? chooseOne : interpolate(chooseFewer, { most });
  return html`<p id="error" part="error">${words}</p>`;
}

/** The signs stand under a heading each; those that are not offered are left out. */
function renderSigns(
  snapshot: QuestionSnapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult[] {
  return (Object.keys(SIGN_GROUPS) as SignGroupId[]).map((group) => {
    const offered = SIGN_GROUPS[group].filter((sign) => snapshot.question.options.includes(sign));
    return html`<fieldset>
      <legend class="group">${context.text.signGroups[group]}</legend>
      ${renderOptions(offered, snapshot, actions, context)}
    </fieldset>`;
  });
}

function renderOptions(
  options: readonly OptionId[],
  snapshot: QuestionSnapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult[] {
  return options.map((option) => renderOption(option, snapshot, actions, context));
}

function renderOption(
  option: OptionId,
  { question, state }: QuestionSnapshot,
  { toggleOption }: Actions,
  context: ViewContext,
): TemplateResult {
  const [label, help] = optionText(question.id, option, context.text);
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
    ${help ? html`<div id=${`${id}-help`} class="help">${renderBlocks([help], context)}</div>` : nothing}
  </div>`;
}
