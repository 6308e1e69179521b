import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { chromiumOptions } from './chromium.mjs';
import { assertEngines, findBrowsers, installPackages } from './install.mjs';

/** They have the metrics of Arial: lines break alike in each. */
export const METRIC_FONTS: readonly string[] = ['Liberation Sans', 'Arial', 'Nimbus Sans'];

/** Brings Liberation Sans. */
const FONT_PACKAGE = 'fonts-liberation';

class MissingFontError extends Error {}

/**
 * Chromium that draws in one of these fonts: where there is none, it is installed.
 *
 * @param drawnIn Opens what is measured, and names the fonts that it is really drawn in.
 * @throws Error where the text is drawn in another font: its lines would break elsewhere.
 */
export async function launchWithMetricFont(
  drawnIn: (browser: Browser) => Promise<readonly string[]>,
): Promise<{ browser: Browser; font: string }> {
  const { paths } = assertEngines(await findBrowsers(['chromium']));
  try {
    return await launch(paths, drawnIn);
  } catch (error) {
    if (!(error instanceof MissingFontError)) throw error;
    const reason = await installPackages([METRIC_FONTS.join(' or ')], [FONT_PACKAGE]);
    if (reason) throw new Error(`${error.message}; ${reason}`);
    // A browser sees only the fonts that were there when it started.
    return launch(paths, drawnIn);
  }
}

async function launch(
  paths: Readonly<Record<string, string>>,
  drawnIn: (browser: Browser) => Promise<readonly string[]>,
): Promise<{ browser: Browser; font: string }> {
  const browser = await puppeteer.launch(chromiumOptions(paths));
  const fonts = await drawnIn(browser);
  const [font = 'no font'] = fonts;
  if (fonts.length === 1 && METRIC_FONTS.includes(font)) return { browser, font };
  await browser.close();
  throw new MissingFontError(
    `The text is drawn in ${fonts.join(', ') || font}, not in ${METRIC_FONTS.join(', ')}`,
  );
}

/** The fonts that an element is drawn in, by their own names. */
export async function fontsOf(page: Page, element: ElementHandle): Promise<string[]> {
  const client = await page.createCDPSession();
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  await client.send('DOM.getDocument');
  const { nodeIds } = await client.send('DOM.pushNodesByBackendIdsToFrontend', {
    backendNodeIds: [await element.backendNodeId()],
  });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId: nodeIds[0]! });
  await client.detach();
  return fonts.map(({ familyName }) => familyName);
}
