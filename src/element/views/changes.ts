import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeId } from '../../content/outcomes.js';
import { PROTOCOL } from '../../content/protocol.js';
import type { TierId } from '../../content/tiers.js';
import type { Change, ChangedAnswer } from '../../content/vocabulary.js';
import { questionOf } from '../../engine/journey.js';
import { formatList, interpolate } from '../../text/compose.js';
import type { Text, Words } from '../../text/text.js';
import type { ViewContext } from './view-context.js';
import { quoteOptions } from './why.js';
import { renderBlocks } from './words.js';

/** The smallest changes of answers that lead to another tier, under what they lead to. */
export function renderChanges(
  changes: readonly Change[],
  tier: TierId,
  context: ViewContext,
): TemplateResult {
  const { changes: words, outcomes } = context.text;
  const byTitle = new Map<Words, Words[]>();
  for (const { tier, reason, changed } of changes) {
    const [title] = outcomes[(reason ?? tier) as OutcomeId];
    const steps = changed.map((one) => changeWords(one, context.text));
    const line = formatList(steps, 'conjunction', context.text);
    byTitle.set(title, [...(byTitle.get(title) ?? []), line]);
  }
  const reached = new Set([tier, ...changes.map((change) => change.tier)]);
  const tiers = new Set(PROTOCOL.outcomes.map((outcome) => outcome.tier));
  return html`<p>${words.lead}</p>
    ${[...byTitle].map(
      ([title, lines]) =>
        html`<p><strong>${title}</strong></p>
          ${renderBlocks([lines], context)}`,
    )}
    ${reached.size < tiers.size ? html`<p>${words.beyond}</p>` : nothing}`;
}

function changeWords(changed: ChangedAnswer, text: Text): Words {
  const { given, added, givenUp } = text.changes;
  const { repeats } = questionOf(PROTOCOL, changed.question);
  const taken = repeats ? added : given;
  return interpolate(changed.isGivenUp ? givenUp : taken, {
    question: text.questions[changed.question].name,
    answers: formatList(quoteOptions(changed, text), 'disjunction', text),
  });
}
