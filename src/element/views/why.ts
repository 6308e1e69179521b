import { html, type TemplateResult } from 'lit';
import type { Advice, Reason, ReasonTrace } from '../../content/vocabulary.js';
import { formatList, interpolate, optionText, reasonText, wordingOf } from '../../text/compose.js';
import type { AdviceText, Words } from '../../text/text.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderDisclosure } from './disclosure.js';
import { renderSources } from './sources.js';
import type { ViewContext } from './view-context.js';
import { renderBlocks, renderWords } from './words.js';

/**
 * On request, for each entry of a fold: the answers that it came from, and who says it.
 *
 * @param subject Tells it apart from those in other folds.
 */
export function renderWhy(
  entries: readonly (Reason | Advice)[],
  { evaluation: { explain } }: OutcomeSnapshot,
  context: ViewContext,
  subject: Words = '',
): TemplateResult {
  return renderDisclosure(
    `${context.text.explain.title} ${subject}`,
    html`<ul class="plain">
      ${entries.map(
        (entry) =>
          html`<li part="why">
            ${
              'section' in entry
                ? renderAdviceWhy(entry, explain(entry), context)
                : html`<strong>${reasonText(entry, context).said}</strong>`
            }
            ${renderSources(entry.sources, context)}
          </li>`,
      )}
    </ul>`,
  );
}

function renderAdviceWhy(
  { id }: Advice,
  traces: readonly ReasonTrace[],
  context: ViewContext,
): TemplateResult {
  const { title } = wordingOf<AdviceText>(context.text.advice[id], context);
  const answers = traces.flatMap((trace) => quoteOptions(trace, context));
  return html`<strong>${renderWords(title, context)}</strong> ${renderAnswered(answers, context)}`;
}

/** Two answers are a sentence; a longer chain is hard to read, so more are a list. */
function renderAnswered(quoted: readonly Words[], context: ViewContext): TemplateResult[] {
  const { text } = context;
  const { answered, everyone } = text.explain;
  if (!quoted.length) return renderBlocks([everyone], context);
  const isSentence = quoted.length <= 2;
  const answers = isSentence ? formatList(quoted, 'conjunction', text) : '';
  const words = interpolate(answered, { answers }).trim();
  return renderBlocks(isSentence ? [words] : [words, quoted], context);
}

function quoteOptions({ question, options }: ReasonTrace, context: ViewContext): Words[] {
  const { quoted } = context.text.explain;
  return options.map((option) =>
    interpolate(quoted, { words: optionText(question, option, context).short }),
  );
}
