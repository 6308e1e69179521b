import { html, nothing, type TemplateResult } from 'lit';
import type { Advice, Explain, Reason, ReasonTrace } from '../../content/vocabulary.js';
import { formatList, interpolate, optionText } from '../../text/compose.js';
import type { Text, Words } from '../../text/text.js';
import { renderDisclosure } from './disclosure.js';
import { renderSources } from './sources.js';
import type { ViewContext } from './view-context.js';

/**
 * On request: the answers that something came from, and who says it.
 *
 * @param describedBy The id of what it explains.
 */
export function renderWhy(
  describedBy: string,
  entry: Reason | Advice,
  explain: Explain,
  context: ViewContext,
): TemplateResult {
  const { why } = context.text;
  const traces = explain(entry);
  const isAdvice = 'section' in entry;
  return renderDisclosure(
    why.title,
    html`${traces.map((trace) => html`<p>${traceWords(trace, context.text)}</p>`)}
    ${isAdvice && !traces.length ? html`<p>${why.noSingleAnswer}</p>` : nothing}
    ${renderSources(entry.sources, context)}`,
    { describedBy },
  );
}

function traceWords(trace: ReasonTrace, text: Text): Words {
  return interpolate(text.why.answered, {
    answers: formatList(quoteOptions(trace, text), 'conjunction', text),
    question: text.questions[trace.question].name,
  });
}

/** The options as the person read them. */
export function quoteOptions({ question, options }: ReasonTrace, text: Text): Words[] {
  return options.map((option) =>
    interpolate(text.why.quoted, { words: optionText(question, option, text)[0] }),
  );
}
