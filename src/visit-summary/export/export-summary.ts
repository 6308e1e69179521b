import { plainText } from '../plain-text.js';
import type { VisitSummary } from '../visit-summary.js';
import { copy } from './copy.js';
import { download } from './download.js';
import { email } from './email.js';
import { print } from './print.js';

/** In the order shown. */
export const EXPORT_METHODS = ['print', 'copy', 'email', 'download'] as const;
export type ExportMethod = (typeof EXPORT_METHODS)[number];

/**
 * Takes the page out on one way.
 *
 * @param place Where a frame for printing may stand.
 * @returns False when the host does not let it happen, as far as that can be known. What it does
 * not let happen is named in the console.
 */
export async function exportSummary(
  way: ExportMethod,
  takeAway: VisitSummary,
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
