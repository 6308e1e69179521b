import { plainText } from '../plain-text.js';
import type { VisitSummary } from '../visit-summary.js';
import { copy } from './copy.js';
import { download } from './download.js';
import { email } from './email.js';
import { useFrame } from './frame.js';
import { print } from './print.js';
import { isBlockedByFrame, isInOpaqueFrame, SANDBOX_TOKENS } from './sandbox.js';

/** In the order shown. */
export const EXPORT_METHODS = ['print', 'copy', 'email', 'download'] as const;
export type ExportMethod = (typeof EXPORT_METHODS)[number];

/** Those that are not known to be blocked. */
export function offeredMethods(): readonly ExportMethod[] {
  return isInOpaqueFrame() ? ['copy'] : EXPORT_METHODS;
}

/**
 * @param container Holds the frame that is printed or downloaded from, for a while.
 * @returns False when the host page is known to have blocked it; the console says why.
 */
export async function exportSummary(
  method: ExportMethod,
  summary: VisitSummary,
  container: ParentNode,
): Promise<boolean> {
  try {
    if (isBlockedByFrame(method)) throw new Error(`The frame lacks ${SANDBOX_TOKENS[method]}.`);
    if (method === 'print') return await useFrame(container, (frame) => print(summary, frame));
    if (method === 'copy') return await copy(plainText(summary));
    if (method === 'email') email(summary);
    else await useFrame(container, (frame) => download(summary, frame));
    return true;
  } catch (error) {
    console.warn(`second-opinion: ${method} is not possible on this page.`, error);
    return false;
  }
}
