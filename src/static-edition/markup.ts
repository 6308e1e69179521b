import type { CountryId } from '../content/countries.js';
import { segments } from '../text/compose.js';
import type { Block, Text, Words } from '../text/text.js';

/** HTML that stands for itself: what a person wrote is escaped on its way in. */
export type Markup = string;

/** In which language, where, and how deep in the page's outline. */
export interface Place {
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

export function escaped(words: Words): Markup {
  return words.replace(/[&<>"]/g, (character) => ESCAPED[character]!);
}

/** @param depth 0 is the first heading; below h6 there is none, so deeper ones stay there. */
export function heading(depth: number, inside: Markup, { headingLevel }: Place): Markup {
  const level = Math.min(headingLevel + depth, 6);
  return `<h${level}>${inside}</h${level}>`;
}

/** A sentence, its numbers as phone links and its sites as links. */
export function sentence(words: Words, { country, text }: Place): Markup {
  return segments(words, country, text)
    .map((part) => (typeof part === 'string' ? escaped(part) : link(...part)))
    .join('');
}

export function link(label: string, address: string): Markup {
  return `<a href="${escaped(address)}" rel="noopener noreferrer">${escaped(label)}</a>`;
}

export function blocks(all: readonly Block[], place: Place): Markup[] {
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
export function fold(title: Words, body: readonly Markup[], isOpen = false): Markup {
  const start = isOpen ? '<details open>' : '<details>';
  return [start, `<summary>${escaped(title)}</summary>`, ...body, '</details>'].join('\n');
}
