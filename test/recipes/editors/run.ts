import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { visit } from '../browser.js';
import { articleWith, FORMS, type Form } from './forms.js';
import { IN_BROWSER } from './in-browser.js';
import type { Keeper } from './keeper.js';
import { publish, type Outcome } from './outcome.js';
import { SANITIZERS } from './sanitizers.js';
import { tableOf, writeTable, type Row } from './table.js';

const EDITOR = 'https://news.example/edit';

/** Puts each form into each editor and sanitizer, and publishes what it saves. */
export async function runEditors(browser: Browser): Promise<string[]> {
  const published = new Map<string, Promise<Outcome>>();
  const rows: Row[] = [];
  for (const keeper of [...IN_BROWSER, ...SANITIZERS]) {
    const outcomes: Partial<Record<Form, Outcome>> = {};
    for (const form of Object.keys(FORMS) as Form[]) {
      const saved = await save(browser, keeper, articleWith(FORMS[form]));
      if (!published.has(saved)) published.set(saved, publish(browser, saved));
      outcomes[form] = await published.get(saved)!;
    }
    const row = { ...keeper, version: versionOf(keeper.of), outcomes } as Row;
    rows.push(row);
    console.log(tableOf([row]).split('\n').at(-1));
  }
  const isCurrent = await writeTable(rows);
  return [
    ...rows.flatMap(faultsIn),
    ...(isCurrent ? [] : ['docs/recipes/editors.md had another table: commit the new one.']),
  ];
}

/** Whatever becomes the widget must not move the page. */
function faultsIn({ name, outcomes }: Row): string[] {
  return Object.entries(outcomes)
    .filter(([, { shiftWithRules }]) => shiftWithRules >= 0.005)
    .map(([form, { shiftWithRules }]) => `${name}, ${form}: layout shift ${shiftWithRules}`);
}

async function save(browser: Browser, keeper: Keeper, html: string): Promise<string> {
  const { page } = await visit(browser, EDITOR, '<!doctype html><title>An editor</title>');
  const saved = await keeper.keep(html, page);
  await page.close();
  return saved;
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
