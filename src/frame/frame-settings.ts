import { ADDRESS_SETTINGS, readAddress } from '../element/address-settings.js';

const COLOR_SCHEMES = ['light', 'dark', 'light dark'];
const ALLOWED = [...ADDRESS_SETTINGS, 'color-scheme', 'instance'];

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
  const settings = readAddress(query, ALLOWED, warn);
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
      ...[...settings].filter(([name]) => (ADDRESS_SETTINGS as readonly string[]).includes(name)),
    ]),
    colorScheme: COLOR_SCHEMES.includes(colorScheme) ? colorScheme : 'light',
    instance: settings.get('instance') ?? '',
  };
}
