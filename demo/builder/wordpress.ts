/** What an author pastes into WordPress: a block or a shortcode of the plugin. */
import { escapeHtml } from '../../src/static-edition/markup.js';
import { ownWords } from './markup.js';
import { NO_WORDS, safeLink, type LinkedWords } from './linked-words.js';
import { attributesOf, servicesOf, type BuilderSettings } from './settings.js';

/** Names of the plugin: shortcode attributes cannot have hyphens. */
function pluginAttributes(settings: BuilderSettings): [string, string][] {
  return [
    ...Object.entries(attributesOf(settings)).map(
      ([name, value]) => [name.replaceAll('-', '_'), value] as [string, string],
    ),
    ...linkedAttributes('notice', settings.notice),
  ];
}

function linkedAttributes(name: string, one: LinkedWords): [string, string][] {
  const words = one.words.trim();
  const link = safeLink(one);
  if (!words) return [];
  return [[name, words], ...(link ? [[`${name}_url`, link] as [string, string]] : [])];
}

export function block(settings: BuilderSettings): string {
  const services = servicesOf(settings).map((one) => ({
    name: one.words.trim(),
    url: safeLink(one),
  }));
  const attributes = {
    ...Object.fromEntries(pluginAttributes(settings)),
    ...(services.length && { services }),
  };
  // As WordPress itself escapes the characters that would end the comment or start a tag.
  const json = JSON.stringify(attributes).replace(
    /[<>&]|--/g,
    (found) =>
      `\\u00${[...found].map((letter) => letter.charCodeAt(0).toString(16)).join('\\u00')}`,
  );
  return `<!-- wp:second-opinion/second-opinion ${json === '{}' ? '' : `${json} `}/-->`;
}

/** Several services stand between its tags: an attribute holds one. */
export function shortcode(settings: BuilderSettings): string {
  const [first = NO_WORDS, ...others] = servicesOf(settings);
  const own = others.length ? [] : linkedAttributes('services', first);
  const attributes = [...pluginAttributes(settings), ...own].map(
    ([name, value]) => ` ${name}="${withoutBrackets(escapeHtml(value))}"`,
  );
  const start = `[second_opinion${attributes.join('')}]`;
  if (!others.length) return start;
  const services = ownWords({ ...settings, notice: NO_WORDS }, 'data-slot').join('\n');
  return `${start}\n${withoutBrackets(services)}\n[/second_opinion]`;
}

/** WordPress ends a shortcode at `]`, and unescapes only HTML entities. */
function withoutBrackets(markup: string): string {
  return markup.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
}
