/**
 * Measures every screen of every case of the brief on a phone: its height and its words. Fails
 * above a limit that is not among the exceptions.
 *
 *     npm run build && npm run compactness [-- --all]
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { LANGUAGES } from '../../src/text/languages.js';
import { primaryLanguage } from '../../src/text/text-for.js';
import { BRIEF_CASES } from '../../tools/review-sheet/cases.js';
import { launchWithMetricFont } from '../browsers/metric-font.js';
import { EXCEPTIONS } from './exceptions.js';
import { INTRODUCTIONS } from './introductions.js';
import { servePage } from './page.js';
import { Phone } from './phone.js';
import { allOfThem, worstOfEach } from './table.js';
import { describeException, findFaults, type Measurement } from './verdict.js';
import { Walk } from './walk.js';

/** At the same time: while one waits for a frame, another goes on. */
const PHONES = 3;

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });

const started = performance.now();
const server = await servePage();
const { browser, font } = await launchWithMetricFont(headingFonts).catch(({ message }) => {
  console.error(message);
  process.exit(1);
});
const walks = LANGUAGES.flatMap((text) => [
  ...Object.entries(INTRODUCTIONS).map(([id, attributes]) => ({
    name: `${text.language} ${id}`,
    walk: (phone: Phone) => new Walk(id, text, phone).toIntroduction(attributes),
  })),
  ...BRIEF_CASES.map((one) => ({
    name: `${text.language} ${one.id}`,
    walk: (phone: Phone) => new Walk(one.id, text, phone).toOutcome(one),
  })),
]);
const waiting = [...walks.entries()];
const measured: Measurement[][] = [];

async function headingFonts(browser: Browser): Promise<readonly string[]> {
  const phone = await Phone.open(browser, server);
  await phone.visit({});
  return phone.fonts();
}

async function walkInTurn(): Promise<void> {
  const phone = await Phone.open(browser, server);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [index, { name, walk }] = next;
    measured[index] = await walk(phone).catch((cause: Error) => {
      throw new Error(`${name}: ${cause.message}`, { cause });
    });
  }
}

await Promise.all(Array.from({ length: PHONES }, walkInTurn));
await browser.close();
server.close();

const measurements = measured.flat();
for (const { language } of LANGUAGES) {
  const here = measurements.filter((one) => one.language === primaryLanguage(language));
  const lines = values.all ? allOfThem(here) : worstOfEach(here);
  console.log(`\n${language}\n${lines.join('\n')}`);
}
console.log();
for (const exception of EXCEPTIONS)
  console.log(`${describeException(exception)}: ${exception.reason}`);
const faults = findFaults(measurements, EXCEPTIONS);
for (const fault of faults) console.error(fault);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${measurements.length} screens in ${font}, ${faults.length} faults, ${seconds} s`);
if (faults.length) process.exitCode = 1;
