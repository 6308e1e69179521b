/** What snippets are written in: HTML, with every value escaped. */
import { escapeHtml } from '../../src/static-edition/markup.js';
import { safeLink, type LinkedWords } from './linked-words.js';
import { servicesOf, type BuilderSettings } from './settings.js';

/** An empty value makes a boolean attribute; `undefined` leaves the attribute out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) =>
      value ? ` ${attribute}="${escapeHtml(value)}"` : ` ${attribute}`,
    );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** The publisher's own words, a paragraph each. `slot` is the attribute that names their slot. */
export function ownWords(settings: BuilderSettings, slot: 'slot' | 'data-slot'): string[] {
  const { notice } = settings;
  return [
    ...servicesOf(settings).map((one) => tag('p', { [slot]: 'services' }, linked(one))),
    ...(notice.words.trim() ? [tag('p', { [slot]: 'notice' }, linked(notice))] : []),
  ];
}

function linked(one: LinkedWords): string {
  const words = escapeHtml(one.words.trim());
  const link = safeLink(one);
  return link ? tag('a', { href: link }, words) : words;
}
