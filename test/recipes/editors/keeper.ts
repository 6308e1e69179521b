import type { Page } from 'puppeteer-core';

/** An editor or a sanitizer: takes what an author puts in, and gives what is saved. */
export interface Keeper {
  readonly name: string;
  /** Its package on npm. */
  readonly of: string;
  readonly keep: (html: string, page: Page) => Promise<string>;
}
