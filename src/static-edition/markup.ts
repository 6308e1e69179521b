import type { CountryId } from '../content/countries.js';
import { toSegments } from '../text/compose.js';
import type { Block, Text, Words } from '../text/text.js';

/** HTML that stands for itself: what a person wrote is escaped on its way in. */
export type Markup = string;

/** In which language, where, and how deep in the page's outline. */
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

/** @param depth 0 is the first heading; below h6 there is none, so deeper ones stay there. */
export function heading(depth: number, inside: Markup, { headingLevel }: RenderContext): Markup {
  const level = Math.min(headingLevel + depth, 6);
  return `<h${level}>${inside}</h${level}>`;
}

/** A sentence, its numbers as phone links and its sites as links. */
export function sentence(words: Words, { country, text }: RenderContext): Markup {
  return toSegments(words, country, text)
    .map((part) => (typeof part === 'string' ? escapeHtml(part) : link(...part)))
    .join('');
}

export function link(label: string, address: string): Markup {
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}

export function blocks(all: readonly Block[], place: RenderContext): Markup[] {
  return all.map((block) =>
    typeof block === 'string'
      ? `<p>${sentence(block, place)}</p>`
      : list(block.map((entry) => sentence(entry, place))),
  );
}

export function list(entries: readonly Markup[]): Markup {
  return ['<ul>', ...entries.map((entry) => `<li>${entry}</li>`), '</ul>'].join('\n');
}

/** Folded, a section takes one line: the widget, which comes in place of all, takes little room. */
export function disclosure(title: Words, body: readonly Markup[], isOpen = false): Markup {
  const start = isOpen ? '<details open>' : '<details>';
  return [start, `<summary>${escapeHtml(title)}</summary>`, ...body, '</details>'].join('\n');
}
