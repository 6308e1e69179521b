import { toPlainText, toSegments, type WordingContext } from '../text/compose.js';
import type { Block, Words } from '../text/text.js';

/** HTML ready to be output: all text in it is escaped already. */
export type Markup = string;

export interface RenderContext extends WordingContext {
  /** The level of the first heading. */
  readonly headingLevel: number;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeHtml(words: Words): Markup {
  return words.replace(/[&<>"]/g, (character) => ESCAPED[character]!);
}

/** @param depth 0 for the first heading. HTML has no level below h6, so deeper ones stay h6. */
export function heading(depth: number, words: Words, context: RenderContext): Markup {
  const level = Math.min(context.headingLevel + depth, 6);
  return `<h${level}>${sentence(words, context)}</h${level}>`;
}

/** Phone numbers and sites in the sentence become links. */
export function sentence(words: Words, context: RenderContext): Markup {
  return toSegments(words, context)
    .map((part) => (typeof part === 'string' ? escapeHtml(part) : link(...part)))
    .join('');
}

export function link(label: string, address: string): Markup {
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}

/** A call or a text, all its words a link. Nothing where the country has no such number. */
export function callLink(words: Words, context: RenderContext): Markup[] {
  const contact = toSegments(words, context).find((part) => typeof part !== 'string');
  return contact ? [`<p>${link(toPlainText(words, context), contact[1])}</p>`] : [];
}

export function blocks(all: readonly Block[], context: RenderContext): Markup[] {
  return all.map((block) =>
    typeof block === 'string'
      ? `<p>${sentence(block, context)}</p>`
      : list(block.map((entry) => sentence(entry, context))),
  );
}

export function list(entries: readonly Markup[]): Markup {
  return ['<ul>', ...entries.map((entry) => `<li>${entry}</li>`), '</ul>'].join('\n');
}

/** Closed, with its name as a heading, so that a reader sees what there is and opens what fits. */
export function disclosure(title: Words, body: readonly Markup[], context: RenderContext): Markup {
  const summary = `<summary>${heading(1, title, context)}</summary>`;
  return ['<details>', summary, ...body, '</details>'].join('\n');
}
