import { LANGUAGES } from './languages.js';
import type { Text } from './text.js';

/**
 * The text for a page's language.
 *
 * @param tag What the page says of itself: BCP 47, or near it, such as `es-MX`, `es_US` or `ES`.
 */
export function textFor(tag: string): Text {
  const wanted = primaryLanguage(tag);
  return LANGUAGES.find(({ language }) => primaryLanguage(language) === wanted) ?? LANGUAGES[0]!;
}

/** The language alone, without script, region and the like. */
export function primaryLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0]!;
}
