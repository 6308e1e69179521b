import type { Server } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { fontsOf } from '../browsers/metric-font.js';
import type * as InPage from './in-page.js';
import { addressOf } from './page.js';

declare global {
  interface Window {
    readonly inPage: typeof InPage;
  }
}

const OPTION = '.option > input';
const PRIMARY = '[part~="button-primary"]';
const CHIP = '[part~="chip"]';
const SAVE = '[part~="tailoring"] form button:last-of-type';

/** A person at a phone of 390 by 844 px, who presses where the thing is. */
export class Phone {
  private constructor(
    private readonly page: Page,
    private readonly server: Server,
  ) {}

  static async open(browser: Browser, server: Server): Promise<Phone> {
    // A page behind another in one window is not painted, and gets no clicks.
    const page = await browser.newPage({ type: 'window' });
    await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 3, isMobile: true });
    // Nothing is measured half-way through a transition.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    return new Phone(page, server);
  }

  /** @param attributes Those of the element. */
  async visit(attributes: Readonly<Record<string, string>>): Promise<void> {
    await this.page.goto(addressOf(this.server, attributes));
  }

  card(): Promise<InPage.Seen> {
    return this.page.evaluate(() => window.inPage.card());
  }

  /** @param leftOut The beginning of the title of disclosures that stay closed. */
  unfolded(leftOut: string): ReturnType<typeof InPage.unfolded> {
    return this.page.evaluate((title) => window.inPage.unfolded(title), leftOut);
  }

  /** Presses the main button, and sees the next screen. */
  async goOn(): Promise<void> {
    const { heading } = await this.screen();
    await this.press(PRIMARY);
    if ((await this.screen()).heading === heading) throw new Error(`"${heading}" does not go on`);
  }

  /** @param wanted For each option of the question, in order, whether it is chosen. */
  async choose(wanted: readonly boolean[]): Promise<void> {
    for (const [index, isWanted] of wanted.entries()) if (isWanted) await this.press(OPTION, index);
    const { heading, checked } = await this.screen();
    if (String(checked) !== String(wanted))
      throw new Error(`"${heading}" has the options ${checked} chosen, not ${wanted}`);
  }

  /** @param index Of the question among those that tailor the outcome. */
  async openTailoring(index: number): Promise<void> {
    await this.press(CHIP, index);
  }

  /** Takes the answer, which closes the question. */
  async saveTailoring(): Promise<void> {
    await this.press(SAVE);
    if ((await this.screen()).checked.length > 0) throw new Error('The answer is not saved');
  }

  private async press(selector: string, index = 0): Promise<void> {
    const { x, y } = await this.page.evaluate(
      (...where) => window.inPage.spotOf(...where),
      selector,
      index,
    );
    await this.page.mouse.click(x, y);
  }

  /** The fonts that the heading is drawn in, by their own names. */
  async fonts(): Promise<string[]> {
    const heading = await this.page.evaluateHandle(() => window.inPage.heading());
    return fontsOf(this.page, heading);
  }

  private screen(): ReturnType<typeof InPage.screen> {
    return this.page.evaluate(() => window.inPage.screen());
  }
}
