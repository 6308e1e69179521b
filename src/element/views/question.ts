import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { OptionId, QuestionId, SignGroupId } from '../../content/answer-options.js';
import { PROTOCOL } from '../../content/protocol.js';
import { SIGN_GROUPS } from '../../content/questions.js';
import { questionOf } from '../../engine/journey.js';
import { formatNumber, interpolate, optionText } from '../../text/compose.js';
import type { QuestionText } from '../../text/text.js';
import type { AskedQuestion, DraftError } from '../flow-state.js';
import {
  heading,
  renderBlocks,
  renderButton,
  renderDisclosure,
  type ViewContext,
} from './view-context.js';

export interface QuestionScreen extends AskedQuestion {
  readonly toggle: (option: OptionId, isChosen: boolean) => void;
  readonly next: () => void;
  readonly back: () => void;
}

/** What the two buttons are called. */
const ACTIONS = {
  'on-the-way': ['next', 'back'],
  change: ['save', 'cancel'],
  tailoring: ['save', 'skip'],
} as const;

/** One question. Nothing happens on a mere tick: the person goes on with the button, or Enter. */
export function renderQuestion(screen: QuestionScreen, page: ViewContext): TemplateResult {
  const { question, mode, error, next, back } = screen;
  const { flow, questions } = page.text;
  const words: QuestionText = questions[question];
  const [nextAction, backAction] = ACTIONS[mode];
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    next();
  };
  // Chromium never frees named radio buttons that a shadow root removes, unless a form holds them.
  return html`<form @submit=${(event: Event) => event.preventDefault()} @keydown=${onKeydown}>
    <fieldset part="question" aria-describedby=${words.help ? 'help' : nothing}>
      <legend>${heading(0, words.ask, page)}</legend>
      ${words.help ? html`<p id="help" class="help">${words.help}</p>` : nothing}
      ${error ? renderError(error, question, page) : nothing}
      ${question === 'signs' ? renderSigns(screen, page) : renderOptions(screen.options, screen, page)}
    </fieldset>
    <div class="actions">
      ${renderButton(flow[nextAction], next, 'primary')} ${renderButton(flow[backAction], back)}
    </div>
    ${renderDisclosure(flow.why, html`<p>${words.rationale}</p>`)}
  </form>`;
}

function renderError(
  error: DraftError,
  question: QuestionId,
  { text }: ViewContext,
): TemplateResult {
  const { chooseOne, chooseFewer } = text.flow;
  const most = questionOf(PROTOCOL, question).maxOccurs ?? 1;
  const words =
    error === 'none-chosen'
      ? chooseOne
      : interpolate(chooseFewer, { most: formatNumber(most, text) });
  return html`<p id="error" part="error">${words}</p>`;
}

/** The signs stand under a heading each; those that are not offered are left out. */
function renderSigns(screen: QuestionScreen, page: ViewContext): TemplateResult[] {
  return (Object.keys(SIGN_GROUPS) as SignGroupId[]).map((group) => {
    const offered = SIGN_GROUPS[group].filter((sign) => screen.options.includes(sign));
    return html`<fieldset>
      <legend class="group">${page.text.signGroups[group]}</legend>
      ${renderOptions(offered, screen, page)}
    </fieldset>`;
  });
}

function renderOptions(
  options: readonly OptionId[],
  screen: QuestionScreen,
  page: ViewContext,
): TemplateResult[] {
  return options.map((option) => renderOption(option, screen, page));
}

function renderOption(option: OptionId, screen: QuestionScreen, page: ViewContext): TemplateResult {
  const { question, draft, error, toggle } = screen;
  const [label, help] = optionText(question, option, page.text);
  const isChosen = draft.includes(option);
  // Ids and names hold a number, never an answer: what the page can see of a click tells nothing.
  const id = `option-${screen.options.indexOf(option)}`;
  return html`<div part=${isChosen ? 'option option-checked' : 'option'}>
    <input
      id=${id}
      type=${questionOf(PROTOCOL, question).repeats ? 'checkbox' : 'radio'}
      name="option"
      aria-describedby=${ids(error && 'error', help && `${id}-help`)}
      .checked=${isChosen}
      @change=${(event: Event) => toggle(option, (event.target as HTMLInputElement).checked)}
    />
    <label for=${id} part="label">${label}</label>
    ${help ? html`<div id=${`${id}-help`} class="help">${renderBlocks([help], page)}</div>` : nothing}
  </div>`;
}

/** The ids of what describes an element, those that are there. */
function ids(...present: readonly unknown[]): unknown {
  return present.filter(Boolean).join(' ') || nothing;
}
