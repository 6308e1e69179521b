import { createElement } from '../safe-document.js';
import { selfContainedFile } from '../summary-document.js';
import type { VisitSummary } from '../visit-summary.js';
import type { FrameWindow } from './frame.js';

/** Within this time a browser says that the page's policy has blocked a file. */
const POLICY_REPORT_MS = 250;

/**
 * Downloads from a frame: the host page gets no `navigate` event (Navigation API), which would hold
 * the address of the file. Firefox asks the page's policy for frames first: where that blocks the
 * file, it comes from the page itself. No browser reports whether it was saved, and each drops the
 * file with the frame.
 */
export async function download(summary: VisitSummary, frame: FrameWindow): Promise<void> {
  const file = new frame.Blob([selfContainedFile(summary)], { type: 'text/html' });
  const address = frame.URL.createObjectURL(file);
  const name = `${summary.text.visitSummary.fileName}.html`;
  let isBlocked = false;
  const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    isBlocked ||= blockedURI.startsWith('blob');
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  save(frame.document.createElement('a'), address, name);
  await new Promise((resolve) => setTimeout(resolve, POLICY_REPORT_MS));
  document.removeEventListener('securitypolicyviolation', onViolation);
  if (isBlocked) save(createElement('a'), address, name);
}

function save(link: HTMLAnchorElement, address: string, name: string): void {
  link.href = address;
  link.download = name;
  link.click();
}
