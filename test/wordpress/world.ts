import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { Admin } from './admin.js';
import type { Content } from './contents.js';
import { Editor } from './editor.js';
import type { Edition } from './editions.js';
import { Reader, type Reading } from './reader.js';
import { startSite, type Site } from './site.js';
import { tracesOn } from './traces.js';
import type { Zips } from './zips.js';

const SHADOW_ROOTS = readFileSync(new URL('../browsers/shadow-roots.js', import.meta.url), 'utf8');
const BROKEN = /files of the plugin are missing or damaged \((.*)\)/;

/** A site with its people, and what the steps of its life leave behind for the next ones. */
export class World {
  /** The address of the post that the author has made in the editor. */
  published = '';
  readonly posts = new Map<Content, string>();

  private constructor(
    readonly site: Site,
    readonly browser: Browser,
    readonly admin: Admin,
    readonly author: Editor,
    readonly tracesBefore: string,
  ) {}

  static async start(edition: Edition, browser: Browser): Promise<World> {
    const site = await startSite(edition);
    const admin = await logIn(browser, site, 'admin');
    const author = new Editor(await logIn(browser, site, 'author'));
    return new World(site, browser, admin, author, await tracesOn(site));
  }

  async setOption(name: string, value: string): Promise<void> {
    await this.site.php(`update_option( '${name}', '${value}' );`);
  }

  /** @returns The files that administrators are told of. */
  async brokenFiles(): Promise<string | undefined> {
    await this.admin.open('/wp-admin/plugins.php');
    return BROKEN.exec(await this.admin.text())?.[1];
  }

  /** Lets a new reader read a page, and look around in it. */
  async read<T>(
    address: string,
    look: (reader: Reader) => Promise<T>,
  ): Promise<Reading & { readonly seen: T }> {
    const reader = await Reader.come(this.browser, this.site);
    const reading = await reader.read(address);
    const seen = await look(reader);
    await reader.leave();
    return { ...reading, seen };
  }

  /** How much moved on a page until its script came late, and then. */
  async movedOn(address: string, width: number): Promise<{ before: number; after: number }> {
    const reader = await Reader.come(this.browser, this.site, width);
    const moved = await reader.readLate(address);
    assert.equal(await reader.canStart('en'), true);
    await reader.leave();
    return moved;
  }
}

/** Steps run after the world has been started, and are described before. */
export type Step = (world: () => World, zips: Zips) => void;

async function logIn(browser: Browser, site: Site, name: 'admin' | 'author'): Promise<Admin> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.evaluateOnNewDocument(SHADOW_ROOTS);
  const person = new Admin(page, site);
  await person.logIn(name);
  return person;
}
