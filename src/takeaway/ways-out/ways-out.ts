import { plainText } from '../plain-text.js';
import type { TakeAway } from '../take-away.js';
import { copy } from './copy.js';
import { download } from './download.js';
import { email } from './email.js';
import { print } from './print.js';

/** In the order shown. */
export const WAYS_OUT = ['print', 'copy', 'email', 'download'] as const;
export type WayOut = (typeof WAYS_OUT)[number];

/**
 * Takes the page out on one way.
 *
 * @param place Where a frame for printing may stand.
 * @returns False when the host does not let it happen, as far as that can be known. What it does
 * not let happen is named in the console.
 */
export async function takeOut(
  way: WayOut,
  takeAway: TakeAway,
  place: ParentNode,
): Promise<boolean> {
  try {
    if (way === 'print') return await print(takeAway, place);
    if (way === 'copy') return await copy(plainText(takeAway));
    if (way === 'email') email(takeAway);
    else download(takeAway);
    return true;
  } catch (error) {
    console.warn(`second-opinion: ${way} is not possible on this page.`, error);
    return false;
  }
}
