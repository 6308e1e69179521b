import type { Text, VariantScope } from '../../src/text/text.js';
import { scopeWords } from './conditions.js';

/** Each string in some words, with its place; a variant is named by where it stands in. */
export function stringsWithPlaces(
  words: unknown,
  text: Text,
  keys: readonly string[] = [],
): [place: string, words: string][] {
  if (typeof words === 'string') return [[keys.join(' · '), words]];
  return Object.entries(words ?? {}).flatMap(([key, inner]: [string, unknown]) => {
    if (key !== 'variants') return stringsWithPlaces(inner, text, [...keys, key]);
    return (inner as readonly VariantScope[]).flatMap((variant) => {
      const { in: _, when: __, until: ___, ...changed } = variant;
      return stringsWithPlaces(changed, text, [...keys, scopeWords(variant, text)]);
    });
  });
}
