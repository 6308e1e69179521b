/**
 * Attributes that an address may set: of a frame, or of a link that becomes the element. Anyone can
 * write an address, and could give itself the person's answers: `share` is none of them.
 */
export const ADDRESS_SETTINGS = [
  'topic',
  'country',
  'heading-level',
  'publisher',
  'publisher-interest',
  'lang',
] as const;

/**
 * Unknown names are warned about and left out.
 *
 * @param query Such as `topic=cancer&country=us`. The case of names does not matter.
 * @param allowed The names that the address may hold.
 */
export function readAddress(
  query: string,
  allowed: readonly string[],
  warn: (message: string) => void,
): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const key = name.toLowerCase();
    if (allowed.includes(key)) settings.set(key, value);
    else if (key === 'share') {
      warn('second-opinion: an address shares nothing, so "share" is left out.');
    } else {
      const names = allowed.join(', ');
      warn(`second-opinion: ${name}="${value}" is not known. Allowed: ${names}.`);
    }
  }
  return settings;
}
