import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { OutcomeId } from '../../content/outcomes.js';
import type { TierId } from '../../content/tiers.js';
import type { Vocabulary } from '../../content/vocabulary.js';
import type { Change, ChangedAnswer } from '../../engine/model.js';
import { PROTOCOL } from '../../content/protocol.js';
import { questionOf } from '../../engine/journey.js';
import { interpolate, formatList } from '../../text/compose.js';
import type { Text, Words } from '../../text/text.js';
import { renderBlocks, type ViewContext } from './view-context.js';
import { quoted } from './why.js';

/** The smallest changes of answers that lead to another tier, under what they lead to. */
export function renderChanges(
  changes: readonly Change<Vocabulary>[],
  tier: TierId,
  page: ViewContext,
): TemplateResult {
  const { changes: words, outcomes } = page.text;
  const byTitle = new Map<Words, Words[]>();
  for (const { tier, reason, changed } of changes) {
    const [title] = outcomes[(reason ?? tier) as OutcomeId];
    const steps = changed.map((one) => changeWords(one, page.text));
    byTitle.set(title, [
      ...(byTitle.get(title) ?? []),
      formatList(steps, 'conjunction', page.text),
    ]);
  }
  const reached = new Set([tier, ...changes.map((change) => change.tier)]);
  const tiers = new Set(PROTOCOL.outcomes.map((outcome) => outcome.tier));
  return html`<p>${words.lead}</p>
    ${[...byTitle].map(
      ([title, lines]) =>
        html`<p><strong>${title}</strong></p>
          ${renderBlocks([lines], page)}`,
    )}
    ${reached.size < tiers.size ? html`<p>${words.beyond}</p>` : nothing}`;
}

function changeWords(changed: ChangedAnswer<Vocabulary>, text: Text): Words {
  const { given, added, givenUp } = text.changes;
  const { repeats } = questionOf(PROTOCOL, changed.question);
  const taken = repeats ? added : given;
  return interpolate(changed.isGivenUp ? givenUp : taken, {
    question: text.questions[changed.question].name,
    answers: formatList(quoted(changed, text), 'disjunction', text),
  });
}
