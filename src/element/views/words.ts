import { html, nothing, type TemplateResult } from 'lit';
import { toSegments, type WordingContext } from '../../text/compose.js';
import type { Block, Text, Words } from '../../text/text.js';

/** A sentence, its numbers as phone links and its sites as links that get no referrer. */
export function renderWords(
  words: Words,
  context: WordingContext,
): string | (string | TemplateResult)[] {
  // Most words name neither, and a lone string costs Lit a fraction of a list.
  if (!words.includes('{')) return words;
  return toSegments(words, context).map((part) =>
    typeof part === 'string' ? part : renderLink(...part, context.text),
  );
}

export function renderLink(label: string, href: string, { flow }: Text): TemplateResult {
  const isSite = href.startsWith('https:');
  return html`<a
    part="link"
    href=${href}
    target=${isSite ? '_blank' : nothing}
    title=${isSite ? flow.newTab : nothing}
    rel="noopener noreferrer"
    >${label}</a
  >`;
}

export function renderBlocks(blocks: readonly Block[], context: WordingContext): TemplateResult[] {
  return blocks.map((block) =>
    typeof block === 'string'
      ? html`<p>${renderWords(block, context)}</p>`
      : html`<ul>
          ${block.map((entry) => html`<li>${renderWords(entry, context)}</li>`)}
        </ul>`,
  );
}
