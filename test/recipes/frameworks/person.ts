import type { ElementHandle, Page } from 'puppeteer-core';
import type { Answers } from '../../../src/engine.js';
import { EN } from '../../../src/text/en.js';
import { labelsOf, questionsFor } from '../../element/walk.js';
import { nextPaint } from '../browser.js';

const ANSWERS: Answers = {
  safety: 'none-of-these',
  problem: 'heart-valve',
  opinions: 'one',
  told: [],
  treatment: [],
  doctor: [],
  timing: 'weeks',
};

/** From the introduction to the outcome. The page has answered which problem it is. */
export async function walkToOutcome(page: Page): Promise<void> {
  const { problem: _, ...asked } = ANSWERS;
  await click(page, 'button', EN.introduction.start);
  for (const question of questionsFor(asked, 'us')) {
    for (const label of labelsOf(question, asked)) await click(page, 'label', label);
    await click(page, 'button', EN.flow.next);
  }
}

/** Opens every section of the outcome. */
export async function unfold(page: Page): Promise<void> {
  await page.$$eval('second-opinion >>> details', (all) => {
    for (const one of all) one.open = true;
  });
  await nextPaint(page);
}

async function click(page: Page, tag: string, words: string): Promise<void> {
  const found = await page.$$(`second-opinion >>> ${tag}`);
  const texts = await Promise.all(found.map((one) => textOf(one)));
  const index = texts.findIndex((text) => text.startsWith(words));
  if (index < 0) throw new Error(`No "${words}" among: ${texts.join(' | ')}`);
  await found[index]!.click();
  await nextPaint(page);
}

const textOf = (one: ElementHandle) => one.evaluate(({ textContent }) => textContent!.trim());

/** The words of a part of the widget, as far as it is there. */
export async function wordsOf(page: Page, part: string): Promise<string> {
  const found = await page.$(`second-opinion >>> [part~=${part}]`);
  return found ? textOf(found) : '';
}
