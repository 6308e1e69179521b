const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#45;': '-',
  '&lt;': '<',
  '&gt;': '>',
};

/** What a page says, without its tags. */
export function plainText(page: string): string {
  return page
    .replace(/<style>[^]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
}

/** Those of the words that a text does not say. */
export function missingIn(text: string, words: readonly string[]): string[] {
  return words.filter((one) => !text.includes(one.replace(/\s+/g, ' ')));
}

/** Every string in a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
