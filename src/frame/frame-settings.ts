/** What an address may set: the element's attributes, and what a frame needs beside them. */
const ATTRIBUTES = [
  'topic',
  'country',
  'heading-level',
  'publisher',
  'publisher-interest',
  'lang',
] as const;
const COLOR_SCHEMES = ['light', 'dark', 'light dark'];
const ALLOWED = [...ATTRIBUTES, 'color-scheme', 'instance'];

export interface FrameSettings {
  /** The element's attributes, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly colorScheme: string;
  /** The page's own name for this frame. */
  readonly instance: string;
}

/**
 * Reads the settings from a frame's address. What is not allowed gets one message, and is left out.
 *
 * @param query Such as `?topic=cancer&country=us`. Names in any casing.
 */
export function readFrameSettings(
  query: string,
  complain: (message: string) => void,
): FrameSettings {
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const known = name.toLowerCase();
    if (known === 'share') {
      // Whoever puts the frame into a page writes its address, and would be told.
      complain('second-opinion: a frame shares nothing, so "share" is left out.');
    } else if (ALLOWED.includes(known)) given.set(known, value);
    else {
      const allowed = ALLOWED.join(', ');
      complain(`second-opinion: ${name}="${value}" is not known. Allowed: ${allowed}.`);
    }
  }
  const colorScheme = (given.get('color-scheme') ?? 'light').toLowerCase();
  if (!COLOR_SCHEMES.includes(colorScheme)) {
    complain(
      `second-opinion: color-scheme="${colorScheme}" is not known. ` +
        `Allowed: ${COLOR_SCHEMES.join(', ')}. Using light.`,
    );
  }
  return {
    // The frame is a page of its own, and this is its title.
    attributes: new Map([
      ['heading-level', '1'],
      ...[...given].filter(([name]) => (ATTRIBUTES as readonly string[]).includes(name)),
    ]),
    colorScheme: COLOR_SCHEMES.includes(colorScheme) ? colorScheme : 'light',
    instance: given.get('instance') ?? '',
  };
}
