import { html, type TemplateResult } from 'lit';
import type { AdviceId } from '../../content/advice/advice.js';
import { adviceText, contactOf, toPlainText } from '../../text/compose.js';
import type { Words } from '../../text/text.js';
import { outcomeId } from '../../visit-summary/visit-summary.js';
import type { Actions } from '../actions.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderButton } from './button.js';
import { renderHeading } from './heading.js';
import { renderIcon } from './icon.js';
import type { ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

/** What to do now, and nothing else. */
export function renderEmergency(
  { evaluation }: OutcomeSnapshot,
  { back }: Actions,
  context: ViewContext,
): TemplateResult {
  const { text } = context;
  const { outcome } = evaluation;
  const advice = outcome.advice.map(({ id }) => adviceText(id, context));
  return html`
    ${renderHeading(text.outcomes[outcomeId(outcome)].title, context)}
    ${outcome.advice.flatMap(({ id }) => renderCalls(id, context))}
    ${advice.map((item) => renderBlocks(item.text, context))}
    ${renderButton(text.flow.backToQuestion, back, { kind: 'quiet' })}
  `;
}

/** A link that looks like a button, as it opens the phone; none without a number. */
function renderCalls(id: AdviceId, context: ViewContext): TemplateResult[] {
  const { buttons = [] } = adviceText(id, context);
  return buttons.flatMap((words) => {
    const href = callOf(words, context);
    if (!href) return [];
    const icon = renderIcon(href.startsWith('sms:') ? 'text' : 'call');
    return html`<a part="button button-call" href=${href}>
      ${icon}<span>${toPlainText(words, context)}</span>
    </a>`;
  });
}

/** Where the number that the words name leads. */
function callOf(words: Words, { country, text }: ViewContext): string | undefined {
  const [, token = ''] = /\{([\w-]+)\}/.exec(words) ?? [];
  return contactOf(token, country, text)?.[1];
}
