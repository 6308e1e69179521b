import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** A person who finds things by their role and name, as a screen reader does, and really clicks. */
export class Person {
  /** @param frame Where the widget is: the page's own frame, or one in it. */
  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  async press(role: string, name: string): Promise<void> {
    await this.click(await this.find(`[role="${role}"][name="${name}"]`, 0));
  }

  /** @param index Of the option, in its question. */
  async choose(index: number): Promise<void> {
    await this.click(await this.option(index));
  }

  /** One option by the mouse and the next by keys: equally many, whichever the first one is. */
  async chooseTwo(index: number): Promise<void> {
    await this.choose(index);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Space');
  }

  /** Where it stands still: a page takes in the height of a screen. */
  private click(element: ElementHandle<Element>): Promise<void> {
    return element.asLocator().click();
  }

  private async option(index: number): Promise<ElementHandle<Element>> {
    const role = (await this.frame.$('::-p-aria([role="radio"])')) ? 'radio' : 'checkbox';
    return this.find(`[role="${role}"]`, index);
  }

  private async find(query: string, index: number): Promise<ElementHandle<Element>> {
    // A mail that opens may leave another tab in front, behind which nothing is painted.
    await this.page.bringToFront();
    await this.frame.waitForSelector(`::-p-aria(${query})`, { timeout: 20_000 });
    const found = (await this.frame.$$(`::-p-aria(${query})`))[index];
    if (!found) throw new Error(`There are fewer than ${index + 1} of ${query}`);
    return found;
  }
}
