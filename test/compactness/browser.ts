import type { Server } from 'node:http';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { assertEngines, findBrowsers, installPackages } from '../browsers/install.mjs';
import { FONTS } from './page.js';
import { Phone } from './phone.js';

/** Brings Liberation Sans. */
const FONT_PACKAGE = 'fonts-liberation';

/**
 * Chromium, with one of the fonts that the page asks for: where there is none, it is installed.
 *
 * @throws Error where the text is drawn in another font: its lines would break elsewhere.
 */
export async function launchChromium(server: Server): Promise<{ browser: Browser; font: string }> {
  const { paths } = assertEngines(await findBrowsers(['chromium']));
  try {
    return await launch(paths, server);
  } catch (error) {
    if (!(error instanceof MissingFontError)) throw error;
    const reason = await installPackages([FONTS.join(' or ')], [FONT_PACKAGE]);
    if (reason) throw new Error(`${error.message}; ${reason}`);
    // A browser sees only the fonts that were there when it started.
    return launch(paths, server);
  }
}

class MissingFontError extends Error {}

async function launch(
  paths: Readonly<Record<string, string>>,
  server: Server,
): Promise<{ browser: Browser; font: string }> {
  const browser = await puppeteer.launch(chromiumOptions(paths));
  const phone = await Phone.open(browser, server);
  await phone.visit({});
  const fonts = await phone.fonts();
  const [font = 'no font'] = fonts;
  if (fonts.length === 1 && FONTS.includes(font)) return { browser, font };
  await browser.close();
  throw new MissingFontError(
    `The text is drawn in ${fonts.join(', ') || font}, not in ${FONTS.join(', ')}`,
  );
}
