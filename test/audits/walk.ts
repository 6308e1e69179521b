import type { ElementHandle, Page } from 'puppeteer-core';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { Answers } from '../../src/engine.js';
import { questionOf } from '../../src/engine/journey.js';
import { EN } from '../../src/text/en.js';
import type { ScreenKind } from '../accessibility/screens.js';
import { labelsOf, questionsFor } from '../element/walk.js';

/** Comes to a screen as a person does, by what is seen in the open root. */
export async function walkTo(page: Page, { answers, press }: ScreenKind): Promise<void> {
  if (answers) await answer(page, answers);
  if (!press) return;
  if (press === EN.flow.change) await unfoldAll(page);
  await click(page, 'button', press);
}

async function answer(page: Page, answers: Answers): Promise<void> {
  await click(page, 'button', EN.introduction.start);
  for (const question of questionsFor(answers, 'us')) {
    if (questionOf(PROTOCOL, question).tailoring) continue;
    for (const label of labelsOf(question, answers)) await click(page, 'label', label);
    await click(page, 'button', EN.flow.next);
  }
}

/** The first one with these words: for what comes after, a click by script will do. */
async function click(page: Page, tag: string, words: string): Promise<void> {
  const found = await page.$$(`second-opinion >>> ${tag}`);
  const texts = await Promise.all(
    found.map((one) => one.evaluate(({ textContent }) => textContent)),
  );
  const index = texts.findIndex((text) => text.trim().startsWith(words));
  if (index < 0) throw new Error(`No "${words}" among: ${texts.join(' | ')}`);
  await (found[index] as ElementHandle<HTMLElement>).evaluate((one) => one.click());
  await settle(page);
}

/** Opens all that folds. Some of it renders only then. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.$$eval('second-opinion >>> details', (all) => {
    for (const one of all) one.open = true;
  });
  await settle(page);
}

/** Two frames later, what has opened has told so, and is drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
}
