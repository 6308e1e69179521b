import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { nextPaint, visit, WIDTHS } from '../browser.js';
import { build, pack } from './build.js';
import { unfold, walkToOutcome, wordsOf } from './person.js';
import { PROJECTS, type Project } from './projects.js';
import { serve } from './serve.js';
import { weightFault } from './weight.js';

/** What holds on a page, and whether it does. */
type Findings = Readonly<Record<string, boolean | string>>;

/** Within the element, or the `div`: what the server sent. */
const WORDS = /<(?:second-opinion|div data-second-opinion)\b(?:(?!<\/second-opinion>)[^])*doctor/;

/** Builds the project of a recipe and uses its pages. @returns What does not hold. */
export async function runProject(browser: Browser, name: string): Promise<string[]> {
  const project = PROJECTS[name]!;
  const folder = build(name, project, pack());
  const tooHeavy = project.weighed && weightFault(join(folder, project.weighed));
  const faults = tooHeavy ? [`${name}: ${tooHeavy}`] : [];
  const site = await serve(project, folder);
  for (const page of project.pages) {
    const found = await use(browser, `${site.origin}${page.path}`, page);
    const [held, broken] = [true, false].map((kind) =>
      Object.keys(found).filter((what) => (found[what] === true) === kind),
    );
    console.log(`${name} ${page.path} holds: ${held!.join(', ')}`);
    for (const what of broken!)
      faults.push(`${name} ${page.path}, ${what}: ${found[what] || 'no'}`);
  }
  await site.close();
  return faults;
}

async function use(
  browser: Browser,
  address: string,
  { isListening }: Project['pages'][number],
): Promise<Findings> {
  const sent = await (await fetch(address)).text();
  const shifts: string[] = [];
  for (const width of WIDTHS) shifts.push(await shiftAt(browser, address, width));
  const { page, errors } = await visit(browser, address);
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  const heading = await page.waitForSelector('second-opinion >>> [part=heading]');
  const level = await heading!.evaluate(({ localName }) => localName);
  const interest = await wordsOf(page, 'interest');
  const preset = await wordsOf(page, 'preset');
  await walkToOutcome(page);
  await unfold(page);
  const hasServices = (await wordsOf(page, 'services')).includes('Example Hospital');
  const services = await page.$eval('second-opinion > [slot=services]', (one) =>
    one.checkVisibility(),
  );
  const findings = {
    'words without scripts': WORDS.test(sent),
    'the topic': preset.includes('heart valve'),
    "the publisher's interest": interest.includes('Example Hospital'),
    'the heading level': level === 'h3' || level,
    'the services': hasServices && services,
    ...(isListening && { 'the event': /^Outcome of version \d/m.test(told.join('\n')) }),
    'no error': errors.length === 0 || errors.join('\n'),
    'layout shift 0.00': shifts.every((one) => one === '0.00') || shifts.join(', '),
  };
  await page.close();
  return findings;
}

/** How far the page has moved by the time that the widget is there. */
async function shiftAt(browser: Browser, address: string, width: number): Promise<string> {
  const { page, shift } = await visit(browser, address, undefined, width);
  await page.waitForSelector('second-opinion >>> [part=heading]');
  await nextPaint(page);
  const sum = await shift();
  await page.close();
  return sum.toFixed(2);
}
