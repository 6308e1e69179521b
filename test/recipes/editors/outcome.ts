import type { Browser, Frame, Page } from 'puppeteer-core';
import { nextPaint, visit, WIDTHS } from '../browser.js';
import { ALL_RULES } from '../rules.js';
import { besideArticle, FILES, SETTINGS, WORDS } from './forms.js';

/** What a reader of the article gets. */
export interface Outcome {
  readonly kind: 'widget' | 'words' | 'words, with code' | 'nothing';
  /** Settings that the widget has lost. */
  readonly missing: readonly string[];
  /** Whether something that belongs into the widget shows beside it. */
  readonly hasWordsBeside: boolean;
  readonly shift: number;
  /** With the rules that the recipe gives to the page: the largest of all widths. */
  readonly shiftWithRules: number;
}

const ARTICLE = 'https://news.example/article';

const pageWith = (body: string, rules: string) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>An article</title>
    <style>body { font: 16px/1.5 sans-serif } ${rules}</style>
    <script src="${FILES}/second-opinion.js" defer></script>
  </head>
  <body><h1>An article</h1><article>${body}</article></body>
</html>`;

/** Publishes what was saved, and sees what a reader gets. */
export async function publish(browser: Browser, saved: string): Promise<Outcome> {
  const bare = await read(browser, saved, '');
  if (bare.kind !== 'widget') return { ...bare, shiftWithRules: 0 };
  const shifts: number[] = [];
  for (const width of WIDTHS) shifts.push((await read(browser, saved, ALL_RULES, width)).shift);
  return { ...bare, shiftWithRules: Math.max(...shifts) };
}

async function read(
  browser: Browser,
  saved: string,
  rules: string,
  width?: number,
): Promise<Omit<Outcome, 'shiftWithRules'>> {
  const { page, shift } = await visit(browser, ARTICLE, pageWith(saved, rules), width);
  await nextPaint(page);
  const found = await findWidget(page);
  const words = besideArticle(await page.$eval('article', (article) => article.innerText));
  const result = {
    kind: found ? 'widget' : kindOf(words),
    hasWordsBeside: words !== '',
    missing: found ? await missingIn(found) : [],
    shift: await shift(),
  } as const;
  await page.close();
  return result;
}

function kindOf(words: string): Outcome['kind'] {
  if (/<\/?(?:second-opinion|div|iframe|a)\b/.test(words)) return 'words, with code';
  return words.includes(WORDS) ? 'words' : 'nothing';
}

/** In the page, or in a frame of it. */
async function findWidget(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames())
    if (await frame.$('second-opinion >>> [part=heading]')) return frame;
  return undefined;
}

async function missingIn(frame: Frame): Promise<string[]> {
  const shown = await frame.$eval('second-opinion', (widget) => ({
    words: widget.shadowRoot!.textContent,
    hasServices: !!widget.querySelector(':scope > [slot=services]'),
  }));
  const signs: Record<string, boolean> = {
    topic: shown.words.includes(SETTINGS.topic),
    country: shown.words.includes('999'),
    publisher: shown.words.includes(SETTINGS.publisher),
    services: shown.hasServices,
  };
  return Object.keys(signs).filter((sign) => !signs[sign]);
}
