import { html, type TemplateResult } from 'lit';
import type { Outcome } from '../../content/vocabulary.js';
import { interpolate, reasonText } from '../../text/compose.js';
import type { Words } from '../../text/text.js';
import { outcomeId } from '../../visit-summary/visit-summary.js';
import { renderHeading } from './heading.js';
import type { ViewContext } from './view-context.js';
import { renderWords } from './words.js';

/** What the outcome is, and why in one sentence. */
export function renderHeadline(outcome: Outcome, context: ViewContext): TemplateResult {
  const { title } = context.text.outcomes[outcomeId(outcome)];
  return html`
    ${renderHeading(renderWords(title, context), context)}
    <p part="lead">${becauseWords(outcome, context)}</p>
  `;
}

/** Names the headline reason, if there is one, and the first ones listed: two at most. */
function becauseWords(outcome: Outcome, context: ViewContext): Words {
  const { text } = context;
  const { reasons } = outcome;
  const { because = '', becauseOfMore = because } = text.outcomes[outcomeId(outcome)];
  const clauses = reasons.flatMap((reason) => reasonText(reason, context).clause ?? []);
  const [reason = '', reason2 = ''] = clauses;
  return interpolate(reasons.length > 1 ? becauseOfMore : because, { reason, reason2 });
}
