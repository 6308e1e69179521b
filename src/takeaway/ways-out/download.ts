import { createElement } from '../page-document.js';
import { selfContainedFile } from '../printed-page.js';
import type { TakeAway } from '../take-away.js';

/** Slow devices open a file a while after it was handed to them. In milliseconds. */
const KEPT_FOR = 60_000;

/** Hands the device a file to keep. Nobody tells whether it does. */
export function download(takeAway: TakeAway): void {
  const file = new Blob([selfContainedFile(takeAway)], { type: 'text/html' });
  const link = createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${takeAway.text.takeAway.fileName}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
