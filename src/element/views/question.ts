import { html, type TemplateResult } from 'lit';
import { wordingOf } from '../../text/compose.js';
import type { QuestionText } from '../../text/text.js';
import type { Actions } from '../actions.js';
import type { QuestionSnapshot } from '../snapshot.js';
import { renderButton } from './button.js';
import { renderDisclosure } from './disclosure.js';
import { renderHeading } from './heading.js';
import { renderFieldset, saidOnceIds } from './options.js';
import { renderBar } from './progress.js';
import type { ViewContext } from './view-context.js';

/** One question. A choice alone does nothing: the person goes on with the button, or Enter. */
export function renderQuestion(
  snapshot: QuestionSnapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { flow, questions } = context.text;
  const { id, isChange } = snapshot.question;
  const words = wordingOf<QuestionText>(questions[id], context);
  const help = saidOnceIds(words, snapshot, context);
  const ask = renderHeading(words.ask, context, context.randomId('ask'), help);
  return html`${renderBar(snapshot.progress)}
  ${renderForm(
    actions.next,
    html`${renderFieldset(ask, words, snapshot, actions, context)}
      <div class="actions">
        ${renderButton(isChange ? flow.cancel : flow.back, actions.back)}
        ${renderButton(isChange ? flow.save : flow.next, actions.next, { kind: 'primary' })}
      </div>`,
  )}
  ${renderDisclosure(flow.why, html`<p>${words.why}</p>`)}`;
}

/** Unless a form holds them, Chromium never frees named radio buttons of a shadow root. */
export function renderForm(submit: () => void, body: unknown): TemplateResult {
  return html`<form .confirm=${submit} @submit=${(event: Event) => event.preventDefault()}>
    ${body}
  </form>`;
}
