import { ADDRESS_SETTINGS, readAddress } from './address-settings.js';

/** Of a fragment that is more than the name of a place, which a page may well link to. */
const MARK = '#second-opinion&';

/** Some editors keep nothing but links. */
export const MARKED_LINK = `a[href*="${MARK}"]`;

/**
 * @returns The settings in the address of a link that is marked and alone in its paragraph, such as
 * `…/second-opinion.html#second-opinion&topic=cancer`; nothing for any other link.
 */
export function markedLinkSettings(link: Element): Map<string, string> | undefined {
  const paragraph = link.parentElement;
  if (!(link instanceof HTMLAnchorElement) || !paragraph?.matches('p, div')) return undefined;
  const isAlone =
    [...paragraph.children].every((child) => child === link || child.localName === 'br') &&
    paragraph.textContent!.trim() === link.textContent!.trim();
  if (!isAlone || !link.hash.startsWith(MARK)) return undefined;
  const warn = (message: string): void => console.warn(message);
  return readAddress(link.hash.slice(MARK.length), ADDRESS_SETTINGS, warn);
}
