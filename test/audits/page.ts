import type { Browser, Page } from 'puppeteer-core';
import type { Subject } from './subjects.js';
import { unfoldAll, walkTo } from './walk.js';

/** A page as a person has come to see it, with every shadow root open. */
export async function openPage(browser: Browser, origin: string, subject: Subject): Promise<Page> {
  const { path, screen, isUnfolded, hasWidget } = subject;
  const page = await browser.newPage({ type: 'window' });
  await page.setViewport({ width: 412, height: 823 });
  // `debug` opens the root on the pages of the screens. In the demo, scripts make elements, too.
  if (!screen) await page.evaluateOnNewDocument(openRoots);
  if (screen?.refusesCopy) await page.evaluateOnNewDocument(refuseCopy);
  await page.goto(origin + path, { waitUntil: 'load' });
  if (hasWidget) await page.waitForSelector('second-opinion >>> [part=heading]');
  if (screen) await walkTo(page, screen);
  if (isUnfolded) await unfoldAll(page);
  return page;
}

/** Runs in the page. */
function openRoots(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
}

/** Runs in the page. */
function refuseCopy(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
}
