import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import type { WidgetDriver } from '../element/widget-driver.js';

/** Reads the screen from start to end. */
export async function readAloud(driver: WidgetDriver): Promise<string[]> {
  await virtual.start({ container: driver.all('[part="card"]')[0]! });
  const first = virtual.activeNode;
  // The end of an element has the same active node as its start.
  const isAtEnd = async () => (await virtual.lastSpokenPhrase()).startsWith('end');
  do await virtual.next();
  while (virtual.activeNode !== first || (await isAtEnd()));
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases.slice(0, -1);
}

/** Announcements of live regions during an action. */
export async function announcementsDuring(
  driver: WidgetDriver,
  action: () => Promise<unknown>,
): Promise<string[]> {
  await virtual.start({ container: driver.all('[part="card"]')[0]! });
  await virtual.clearSpokenPhraseLog();
  await action();
  // The screen reader observes live regions with a MutationObserver.
  await new Promise(requestAnimationFrame);
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases.filter((phrase) => /^(?:polite|assertive): /.test(phrase));
}
