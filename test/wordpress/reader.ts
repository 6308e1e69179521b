import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Site } from './site.js';

/** What stands below the widget is in view. */
const HEIGHT = 2000;
/** How late a script is that comes late, in milliseconds. */
const LATE = 600;
/** Fonts of a theme move what is on the page, too. */
const IS_PARSED = `document.readyState !== 'loading' && document.fonts.status === 'loaded'`;
const START = { en: 'Start', es: 'Empezar' } as const;

const LAYOUT_SHIFT = readFileSync(new URL('layout-shift.js', import.meta.url), 'utf8');

/** What a reader finds on a page of the site. */
export interface Reading {
  readonly page: Page;
  /** The scripts of the widget that were asked for, by the name of their file. */
  readonly scripts: readonly string[];
  readonly errors: readonly string[];
}

/** A reader with a browser of their own. */
export class Reader {
  private constructor(
    private readonly site: Site,
    readonly page: Page,
  ) {}

  static async come(browser: Browser, site: Site, width = 1200): Promise<Reader> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height: HEIGHT });
    await page.evaluateOnNewDocument(LAYOUT_SHIFT);
    return new Reader(site, page);
  }

  /** Reads a page until all of it has come, and what is on it has been painted. */
  async read(address: string): Promise<Reading> {
    const { page } = this;
    const errors: string[] = [];
    const hear = (message: { type(): string; text(): string }) => {
      // Avatars come from another site, which is out of reach.
      if (message.type() !== 'error' || message.text().includes('ERR_NAME_NOT')) return;
      errors.push(message.text());
    };
    page.on('console', hear);
    await page.goto(address, { waitUntil: 'load' });
    page.off('console', hear);
    const scripts = await page.$$eval('script[src*="second-opinion"]', (tags) =>
      tags.map((tag) => new URL((tag as HTMLScriptElement).src).pathname.split('/').at(-1)!),
    );
    return { page, scripts, errors };
  }

  /**
   * Reads a page whose script comes late.
   *
   * @returns How much moved until the script came, and then: the engine's own measure.
   */
  async readLate(address: string): Promise<{ before: number; after: number }> {
    const { page, site } = this;
    let release = () => {};
    site.proxy.hold = new Promise<void>((resolve) => (release = resolve));
    const loaded = page.goto(address, { waitUntil: 'load' });
    try {
      await Promise.all([delay(LATE), page.waitForFunction(IS_PARSED)]);
      const before = await this.layoutShift();
      release();
      await loaded;
      await page.waitForSelector('second-opinion:defined');
      return { before, after: (await this.layoutShift()) - before };
    } finally {
      release();
    }
  }

  private async layoutShift(): Promise<number> {
    return this.page.evaluate(async () => {
      for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
      return (window as unknown as { layoutShift: number }).layoutShift;
    });
  }

  /** Whether the widget is there, and can be started. */
  async canStart(language: keyof typeof START): Promise<boolean> {
    return (await this.page.$(`::-p-aria([role="button"][name="${START[language]}"])`)) !== null;
  }

  /** Of the element, by name. */
  attributes(): Promise<Record<string, string>> {
    return this.page.$eval('second-opinion', (one) =>
      Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
    );
  }

  /** The text of what the element holds, by selectors in it. */
  held(selectors: readonly string[]): Promise<Record<string, string | undefined>> {
    return this.page.$eval(
      'second-opinion',
      (one, names) =>
        Object.fromEntries(names.map((name) => [name, one.querySelector(name)?.textContent])),
      selectors,
    ) as Promise<Record<string, string | undefined>>;
  }

  async leave(): Promise<void> {
    await this.page.browserContext().close();
  }
}
