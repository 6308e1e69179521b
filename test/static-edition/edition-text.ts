import type { CountryId } from '../../src/content/countries.js';
import { toPlainText, type WordingContext } from '../../src/text/compose.js';
import type { Block, Text } from '../../src/text/text.js';

/** What the edition knows of its reader: nothing. */
export function contextFor(text: Text, country: CountryId): WordingContext {
  return { text, country, today: '9999-12-31', facts: new Set() };
}

/** As text, a line a paragraph, list entry or heading. */
export function linesOf(html: string): string[] {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .split('\n')
    .filter(Boolean);
}

export function plainLines(blocks: readonly Block[], context: WordingContext): string[] {
  return blocks.flat().map((line) => toPlainText(line, context));
}

/** Without opening anything. */
export function openPart(html: string): string {
  return html.slice(0, html.indexOf('<details>'));
}

export interface Heading {
  readonly level: number;
  readonly words: string;
}

export function headingsOf(html: string): Heading[] {
  return [...html.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(([, level, inside]) => ({
    level: Number(level),
    words: linesOf(inside!)[0]!,
  }));
}
