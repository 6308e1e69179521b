import { LANGUAGES } from './languages.js';
import type { Text } from './text.js';

/**
 * @param tag BCP 47, or what pages write in its place, such as `es_US` or `ES`.
 */
export function textFor(tag: string): Text {
  const wanted = primaryLanguage(tag);
  return LANGUAGES.find(({ language }) => primaryLanguage(language) === wanted) ?? LANGUAGES[0]!;
}

/** Drops script and region: `es` of `es-MX`. */
export function primaryLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0]!;
}
