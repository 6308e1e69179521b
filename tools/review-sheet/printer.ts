import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../test/browsers/chromium.mjs';
import { assertEngines, findBrowsers, installPackages } from '../../test/browsers/install.mjs';
import { FONTS } from './styles.js';

/** Brings a font with the metrics of Arial. */
const FONT_PACKAGE = 'fonts-liberation';

/** Prints a page with Chromium, to count what it comes to on paper. */
export class Printer {
  private constructor(private readonly browser: Browser) {}

  /** @throws Error where the page is drawn in another font: its lines would break elsewhere. */
  static async open(): Promise<Printer> {
    const { paths } = assertEngines(await findBrowsers(['chromium']));
    const launch = () => puppeteer.launch(chromiumOptions(paths));
    const browser = await launch();
    if (await hasFont(browser)) return new Printer(browser);
    await browser.close();
    const reason = await installPackages([FONTS.join(' or ')], [FONT_PACKAGE]);
    if (reason) throw new Error(reason);
    // A browser sees only the fonts that were there when it started.
    return new Printer(await launch());
  }

  /** @param only The selector of the one part of its parent that is printed. */
  async countPages(html: string, only?: string): Promise<number> {
    const page = await this.browser.newPage();
    await page.setContent(html);
    if (only) await page.$eval(only, (part) => part.parentElement!.replaceChildren(part));
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

async function hasFont(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  await page.setContent(`<p style="font-family: ${FONTS.join(', ')}">Words</p>`);
  const fonts = await fontsOf(page, 'p');
  await page.close();
  return fonts.every((font) => FONTS.includes(font));
}

/** The fonts that an element is drawn in, by their own names. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const client = await page.createCDPSession();
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
