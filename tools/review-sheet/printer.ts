import type { Browser } from 'puppeteer-core';
import { fontsOf, launchWithMetricFont, METRIC_FONTS } from '../../test/browsers/metric-font.js';

/** Prints a page with Chromium, to count what it comes to on paper. */
export class Printer {
  private constructor(private readonly browser: Browser) {}

  /** @throws Error where the page is drawn in another font: its lines would break elsewhere. */
  static async open(): Promise<Printer> {
    const { browser } = await launchWithMetricFont(paragraphFonts);
    return new Printer(browser);
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

async function paragraphFonts(browser: Browser): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.setContent(`<p style="font-family: ${METRIC_FONTS.join(', ')}">Words</p>`);
  const paragraph = await page.$('p');
  const fonts = await fontsOf(page, paragraph!);
  await page.close();
  return fonts;
}
