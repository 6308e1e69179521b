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
  /** Of the `<second-opinion>` element, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly colorScheme: string;
  /** The embedding page's name for this frame, repeated in every message. */
  readonly instance: string;
}

/**
 * Unknown names and values are warned about and left out.
 *
 * @param query Such as `?topic=cancer&country=us`. The case of names does not matter.
 */
export function readFrameSettings(query: string, warn: (message: string) => void): FrameSettings {
  const settings = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const key = name.toLowerCase();
    if (key === 'share') {
      // Whoever embeds the frame writes its address, and could give itself the person's answers.
      warn('second-opinion: a frame shares nothing, so "share" is left out.');
    } else if (ALLOWED.includes(key)) settings.set(key, value);
    else {
      const allowed = ALLOWED.join(', ');
      warn(`second-opinion: ${name}="${value}" is not known. Allowed: ${allowed}.`);
    }
  }
  const colorScheme = (settings.get('color-scheme') ?? 'light').toLowerCase();
  if (!COLOR_SCHEMES.includes(colorScheme)) {
    warn(
      `second-opinion: color-scheme="${colorScheme}" is not known. ` +
        `Allowed: ${COLOR_SCHEMES.join(', ')}. Using light.`,
    );
  }
  return {
    // The frame is a page of its own, so its main heading is an h1.
    attributes: new Map([
      ['heading-level', '1'],
      ...[...settings].filter(([name]) => (ATTRIBUTES as readonly string[]).includes(name)),
    ]),
    colorScheme: COLOR_SCHEMES.includes(colorScheme) ? colorScheme : 'light',
    instance: settings.get('instance') ?? '',
  };
}
