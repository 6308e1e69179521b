/** The element, and the `div` that stands for it, with what they hold. */
import { staticEdition } from '../../src/static-edition.js';
import { ownWords, tag } from './markup.js';
import { attributesOf, type BuilderSettings } from './settings.js';

export const ELEMENT = 'second-opinion';

export function element(settings: BuilderSettings): string {
  return tag(ELEMENT, attributesOf(settings), content(settings, 'slot'));
}

export function markedDiv(settings: BuilderSettings): string {
  const named = Object.entries(attributesOf(settings)).map(([name, value]) => [
    `data-${name}`,
    value,
  ]);
  const attributes = { 'data-second-opinion': '', ...Object.fromEntries(named) };
  return tag('div', attributes, content(settings, 'data-slot'));
}

/** For readers without JavaScript. No line is blank: in Markdown, HTML would end there. */
function content(settings: BuilderSettings, slot: 'slot' | 'data-slot'): string {
  const { country, headingLevel, publisher, publisherInterest } = settings;
  const language = settings.language === 'es' ? 'es' : 'en';
  const about = { country, headingLevel, language, publisher: publisher.trim(), publisherInterest };
  const edition = staticEdition({ ...about, length: 'short' }).trim();
  const lines = [...edition.split('\n'), ...ownWords(settings, slot)];
  return `\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
