import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SOURCES, type SourceId } from '../../content/sources.js';
import type { Vocabulary } from '../../content/vocabulary.js';
import type { Advice, Evidence, ReasonTrace, Reason } from '../../engine/model.js';
import { interpolate, formatList, optionText, sourceText } from '../../text/compose.js';
import type { Text, Words } from '../../text/text.js';
import { renderDisclosure, renderLink, type ViewContext } from './view-context.js';

/** Tells of a part of the outcome which answers it came from. */
export type Explain = (
  entry: Reason<Vocabulary> | Advice<Vocabulary> | Evidence<Vocabulary>,
) => readonly ReasonTrace<Vocabulary>[];

/**
 * On request: the answers that something came from, and who says it.
 *
 * @param describedBy The id of what it explains.
 */
export function renderWhy(
  describedBy: string,
  entry: Reason<Vocabulary> | Advice<Vocabulary>,
  explain: Explain,
  page: ViewContext,
): TemplateResult {
  const { why } = page.text;
  const grounds = explain(entry);
  const isAdvice = 'section' in entry;
  return renderDisclosure(
    why.title,
    html`${grounds.map((ground) => html`<p>${groundWords(ground, page.text)}</p>`)}
    ${isAdvice && !grounds.length ? html`<p>${why.noSingleAnswer}</p>` : nothing}
    ${renderSources(entry.sources, page)}`,
    { describedBy },
  );
}

function groundWords(ground: ReasonTrace<Vocabulary>, text: Text): Words {
  return interpolate(text.why.answered, {
    answers: formatList(quoted(ground, text), 'conjunction', text),
    question: text.questions[ground.question].name,
  });
}

/** The options as the person read them. */
export function quoted({ question, options }: ReasonTrace<Vocabulary>, text: Text): Words[] {
  return options.map((option) =>
    interpolate(text.why.quoted, { words: optionText(question, option, text)[0] }),
  );
}

/** Who says it, a line each; studies with a link to the paper. */
export function renderSources(
  sources: readonly SourceId[],
  { text }: ViewContext,
): TemplateResult[] {
  const lines = new Map(sources.map((id) => [sourceText(id, text), SOURCES[id][1]]));
  return [...lines].map(
    ([words, doi]) =>
      html`<p part="source">
        ${words}. ${doi ? renderLink(`doi:${doi}`, `https://doi.org/${doi}`) : nothing}
      </p>`,
  );
}
