import type { CountryId } from '../content/countries.js';
import { toSegments } from '../text/compose.js';
import type { Block, Text, Words } from '../text/text.js';

/** HTML ready to be output: all text in it is escaped already. */
export type Markup = string;

export interface RenderContext {
  readonly text: Text;
  readonly country: CountryId;
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
export function heading(depth: number, inside: Markup, { headingLevel }: RenderContext): Markup {
  const level = Math.min(headingLevel + depth, 6);
  return `<h${level}>${inside}</h${level}>`;
}

/** Phone numbers and sites in the sentence become links. */
export function sentence(words: Words, { country, text }: RenderContext): Markup {
  return toSegments(words, country, text)
    .map((part) => (typeof part === 'string' ? escapeHtml(part) : link(...part)))
    .join('');
}

export function link(label: string, address: string): Markup {
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
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

/** Closed, so that the page shifts little when the shorter widget replaces it all. */
export function disclosure(title: Words, body: readonly Markup[], isOpen = false): Markup {
  const start = isOpen ? '<details open>' : '<details>';
  return [start, `<summary>${escapeHtml(title)}</summary>`, ...body, '</details>'].join('\n');
}
