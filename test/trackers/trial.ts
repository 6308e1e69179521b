import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Answers } from '../../src/engine.js';
import type { Case, Channel } from './cases.js';
import { Collector, type Files } from './collector.js';
import { filesOf, type Setting } from './page.js';
import { differences, factsOf } from './facts.js';
import { Person } from './person.js';
import { sentencesIn } from './sentences.js';
import type { Leaf } from './unpack.js';
import { walk, WAYS } from './ways.js';

/** What each kind of capture shows of a press of the page's own button. */
const MARKS: Readonly<Record<Channel, string>> = {
  recording: 'host-shown',
  clicks: 'host-pressed',
};
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
/** In milliseconds. Some trackers send every ten seconds. */
const PATIENCE = 40_000;
const QUIET = 600;
/** Of each way. A few runs are alike by chance: what still tells ways apart then does. */
const MOST_RUNS = 6;

/** What a tracker learned of the answers. */
export interface Learned {
  readonly sentences: readonly string[];
  /** What tells two ways from each other, beside times, sizes and positions. */
  readonly traits: readonly string[];
  /** Whether it knows where was clicked. */
  readonly positions: boolean;
  /** How many values came. */
  readonly values: number;
}

/** @param setting A frame hides positions too. */
export async function learnedBy(browser: Browser, one: Case, setting: Setting): Promise<Learned> {
  const files = await filesOf(one.file, setting);
  const runs: Leaf[][][] = WAYS.map(() => []);
  const compare = (hasPositions: boolean) =>
    differences(
      runs.map((way) => way.map((leaves) => factsOf(leaves, one.own ?? {}, hasPositions))),
    );
  const repeat = async () => {
    for (const [index, answers] of WAYS.entries())
      runs[index]!.push(await run(browser, one, files, answers));
  };
  const count = () => runs[0]!.length;
  while (count() < 2 || (count() < MOST_RUNS && compare(setting.isFramed === true).length > 0))
    await repeat();
  const all = runs.flat().flat();
  const traits = compare(false);
  const positions = compare(true).length > traits.length;
  return { sentences: sentencesIn(all), traits, positions, values: all.length };
}

/** One person's visit, and all that the tracker sent of it. */
async function run(browser: Browser, one: Case, files: Files, answers: Answers): Promise<Leaf[]> {
  const { collector, port, close } = await Collector.open(files, one.answers ?? {});
  const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
  try {
    const page = await context.newPage();
    await page.setUserAgent({ userAgent: USER_AGENT });
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(`http://localhost:${port}/`);
    await walk(new Person(page, await frameOf(page)), answers);
    await pressHostButton(page);
    if (!one.isSentWhenLeft) await untilMarked(collector, one, ['recording']);
    await page.goto(`http://localhost:${port}/left`);
    await untilMarked(collector, one, ['recording', 'clicks']);
    await collector.untilQuiet(QUIET);
    return collector.leaves.map(({ key, value }) => ({
      key,
      value: typeof value === 'string' ? value.replaceAll(String(port), '0') : value,
    }));
  } finally {
    await context.close();
    close();
  }
}

/** Where the widget is: the page itself, or its frame. */
async function frameOf(page: Page): Promise<Frame> {
  const element = await page.$('iframe');
  return (await element?.contentFrame()) ?? page.mainFrame();
}

/** A browser that leaves a page takes no long recording along, so it is awaited. */
async function untilMarked(
  collector: Collector,
  { channels }: Case,
  awaited: readonly Channel[],
): Promise<void> {
  for (const channel of awaited) {
    const path = channels[channel];
    if (!path) continue;
    const isThere = () => collector.has(path, MARKS[channel]);
    await collector.until(`${MARKS[channel]} in ${path}`, isThere, PATIENCE);
  }
}

async function pressHostButton(page: Page): Promise<void> {
  // It stands still once the page has taken in the height of the widget.
  await page.locator('#host-pressed').click();
  await page.waitForSelector('#host-shown');
  // Some trackers send a press once they know that it is not one of several.
  await page.locator('h1').click();
}
