import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import type { WidgetDriver } from '../element/widget-driver.js';

/** All that a screen reader says of a screen, read from its beginning to its end. */
export async function readAloud(driver: WidgetDriver): Promise<string[]> {
  await virtual.start({ container: driver.all('[part="card"]')[0]! });
  const first = virtual.activeNode;
  // The end of an element is said of the element itself.
  const isAtEnd = async () => (await virtual.lastSpokenPhrase()).startsWith('end');
  do await virtual.next();
  while (virtual.activeNode !== first || (await isAtEnd()));
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases.slice(0, -1);
}

/** What a screen reader says by itself while a person does something. */
export async function announcementsDuring(
  driver: WidgetDriver,
  act: () => Promise<unknown>,
): Promise<string[]> {
  await virtual.start({ container: driver.all('[part="card"]')[0]! });
  await virtual.clearSpokenPhraseLog();
  await act();
  // Changes of live regions are heard of in a task of their own.
  await new Promise(requestAnimationFrame);
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases.filter((phrase) => /^(?:polite|assertive): /.test(phrase));
}
