import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SOURCES, type SourceId } from '../../content/sources.js';
import type { Vocabulary } from '../../content/vocabulary.js';
import type { Advice, Evidence, Ground, Reason } from '../../engine/model.js';
import { fill, listed, optionText, sourceText } from '../../text/compose.js';
import type { Text, Words } from '../../text/text.js';
import { renderFold, renderLink, type Page } from './view.js';

/** Tells of a part of the outcome which answers it came from. */
export type Explain = (
  entry: Reason<Vocabulary> | Advice<Vocabulary> | Evidence<Vocabulary>,
) => readonly Ground<Vocabulary>[];

/**
 * On request: the answers that something came from, and who says it.
 *
 * @param describedBy The id of what it explains.
 */
export function renderWhy(
  describedBy: string,
  entry: Reason<Vocabulary> | Advice<Vocabulary>,
  explain: Explain,
  page: Page,
): TemplateResult {
  const { why } = page.text;
  const grounds = explain(entry);
  const isAdvice = 'section' in entry;
  return renderFold(
    why.title,
    html`${grounds.map((ground) => html`<p>${groundWords(ground, page.text)}</p>`)}
    ${isAdvice && !grounds.length ? html`<p>${why.noSingleAnswer}</p>` : nothing}
    ${renderSources(entry.sources, page)}`,
    { describedBy },
  );
}

function groundWords(ground: Ground<Vocabulary>, text: Text): Words {
  return fill(text.why.answered, {
    answers: listed(quoted(ground, text), 'conjunction', text),
    question: text.questions[ground.question].name,
  });
}

/** The options as the person read them. */
export function quoted({ question, options }: Ground<Vocabulary>, text: Text): Words[] {
  return options.map((option) =>
    fill(text.why.quoted, { words: optionText(question, option, text)[0] }),
  );
}

/** Who says it, a line each; studies with a link to the paper. */
export function renderSources(sources: readonly SourceId[], { text }: Page): TemplateResult[] {
  const lines = new Map(sources.map((id) => [sourceText(id, text), SOURCES[id][1]]));
  return [...lines].map(
    ([words, doi]) =>
      html`<p part="source">
        ${words}. ${doi ? renderLink(`doi:${doi}`, `https://doi.org/${doi}`) : nothing}
      </p>`,
  );
}
