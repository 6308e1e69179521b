import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { visit } from '../browser.js';
import { articleWith, FORMS } from './forms.js';
import { IN_BROWSER } from './in-browser.js';
import type { Keeper } from './keeper.js';
import { publish, type Outcome } from './outcome.js';
import { SANITIZERS } from './sanitizers.js';
import { tableOf, writeTable, type Row } from './table.js';

const EDITOR = 'https://news.example/edit';
const HEAD = ['', '`<second-opinion>`', '`<div data-second-opinion>`', 'frame', 'marked link'];

/** Puts each form into each editor and sanitizer, and publishes what it saves. */
export async function runEditors(browser: Browser): Promise<string[]> {
  const published = new Map<string, Outcome>();
  const rows: Row[] = [];
  for (const keeper of [...IN_BROWSER, ...SANITIZERS]) {
    const outcomes: Outcome[] = [];
    for (const form of Object.values(FORMS)) {
      const saved = await save(browser, keeper, articleWith(form));
      if (!published.has(saved)) published.set(saved, await publish(browser, saved));
      outcomes.push(published.get(saved)!);
    }
    rows.push({ name: `${keeper.name} ${versionOf(keeper.of)}`, outcomes });
    console.log(tableOf(HEAD, rows).split('\n').at(-1));
  }
  return [...rows.flatMap(findShifts), ...(await writeTable('editors.md', tableOf(HEAD, rows)))];
}

/** Whatever becomes the widget must not move the page. */
export function findShifts({ name, outcomes }: Row): string[] {
  return outcomes
    .filter(({ shiftWithRules }) => shiftWithRules >= 0.005)
    .map(({ shiftWithRules }) => `${name}: layout shift ${shiftWithRules}`);
}

async function save(browser: Browser, keeper: Keeper, html: string): Promise<string> {
  const { page } = await visit(browser, EDITOR, '<!doctype html><title>An editor</title>');
  const saved = await keeper.keep(html, page);
  await page.close();
  return saved;
}

export function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
