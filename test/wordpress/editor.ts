import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Admin } from './admin.js';

/** Of the editor: their names are in its language. */
const INSERTER =
  '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';
const SETTINGS = '.interface-pinned-items button';
const BLOCKS = '.block-editor-block-types-list__item';

/** Its root is closed: `shadow-roots.js` keeps it. */
const SHOWS = `(words) => {
  const root = shadowRoots.get(document.querySelector('second-opinion'));
  return root?.textContent.replaceAll(/\\s+/g, ' ').includes(words);
}`;

/** The editor of blocks with a new post, and a person who finds things in it by their names. */
export class Editor {
  private readonly page: Page;

  constructor(private readonly admin: Admin) {
    this.page = admin.page;
  }

  async open(): Promise<void> {
    await this.admin.open('/wp-admin/post-new.php');
    await this.page.waitForSelector(INSERTER);
  }

  /** Where the content is: the page itself, or a frame in it. */
  async canvas(): Promise<Frame> {
    if (!this.admin.site.edition.isFramed) return this.page.mainFrame();
    const frame = await this.page.waitForSelector('iframe[name="editor-canvas"]');
    return (await frame!.contentFrame())!;
  }

  /** Waits until the widget in the content says something. */
  async shows(words: string): Promise<void> {
    await (await this.canvas()).waitForFunction(`(${SHOWS})(${JSON.stringify(words)})`);
  }

  async openInserter(): Promise<void> {
    await this.page.locator(INSERTER).click();
  }

  /** Waits until a block of this name is the first that the inserter offers. */
  async search(words: string, name: string): Promise<void> {
    await this.page.locator('input[type="search"]').fill(words);
    await this.page.waitForFunction(
      (selector, wanted) => document.querySelector(selector)?.textContent === wanted,
      {},
      BLOCKS,
      name,
    );
  }

  /** Inserts the first block that the inserter offers. */
  async insertFound(): Promise<void> {
    await this.page.locator(BLOCKS).click();
    await (await this.canvas()).waitForSelector('second-opinion');
    await this.page.locator(INSERTER).click();
  }

  /** The form stands beside the content. */
  async openSettings(): Promise<void> {
    const button = await this.page.waitForSelector(SETTINGS);
    const isOpen = await button!.evaluate(
      (one) => one.ariaExpanded === 'true' || one.ariaPressed === 'true',
    );
    if (!isOpen) await button!.asLocator().click();
  }

  async choose(label: string, value: string): Promise<void> {
    await (await this.field(label)).select(value);
  }

  async type(label: string, words: string): Promise<void> {
    await (await this.field(label)).asLocator().fill(words);
  }

  async press(name: string): Promise<void> {
    await (await this.find(name)).asLocator().click();
  }

  /** @returns The address of the post. */
  async publish(title: string): Promise<string> {
    const canvas = await this.canvas();
    await canvas.locator('.editor-post-title__input').click();
    await this.page.keyboard.type(title);
    await this.page.locator('.editor-post-publish-panel__toggle').click();
    await this.page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    const link = await this.page.waitForSelector('.post-publish-panel__postpublish-buttons a');
    return link!.evaluate((one) => (one as HTMLAnchorElement).href);
  }

  /** Saves a post as code, as the editor does, with the rights of whoever is logged in. */
  async post(title: string, content: string): Promise<string> {
    return this.page.evaluate(
      (data) =>
        (window as unknown as { wp: WordPress }).wp
          .apiFetch({ path: '/wp/v2/posts', method: 'POST', data })
          .then(({ link }) => link),
      { title, content, status: 'publish' },
    );
  }

  /** Labels are in capitals by CSS, and so is the name that the browser makes of one. */
  private async field(label: string): Promise<ElementHandle<Element>> {
    const path = `//*[@id = //label[normalize-space() = "${label}"]/@for]`;
    const found = await this.page.waitForSelector(`::-p-xpath(${path})`);
    return found as unknown as ElementHandle<Element>;
  }

  private async find(name: string): Promise<ElementHandle<Element>> {
    const found = await this.page.waitForSelector(`::-p-aria([name="${name}"])`);
    return found as unknown as ElementHandle<Element>;
  }
}

interface WordPress {
  apiFetch(request: object): Promise<{ link: string }>;
}
