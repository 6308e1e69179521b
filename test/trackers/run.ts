/**
 * Walks through the widget beside real trackers, and fails where one of them learns an answer.
 *
 *     npm run test:trackers [-- --only Clarity]... [-- --verbose]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { assertEngines, findBrowsers } from '../browsers/install.mjs';
import { CASES, type Case } from './cases.js';
import { DEFAULT, FRAMED, LATE, LOOSEST } from './page.js';
import { reportOf } from './report.js';
import { learnedBy } from './trial.js';

/** As a person has it: trackers leave out browsers that are driven by a program. */
const AS_A_PERSON = ['--disable-blink-features=AutomationControlled'];
/** No request leaves the machine. */
const NO_OTHER_HOST = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
/** At the same time: while one waits for its tracker, another goes on. */
const AT_ONCE = 3;

interface Packages {
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: CASES.map(({ name }) => name) },
    verbose: { type: 'boolean', default: false },
  },
});
const settingsOf = ({ isHeatMap, isHandedRoots }: Case) => [
  ...[DEFAULT, LOOSEST],
  ...(isHeatMap ? [FRAMED] : []),
  ...(isHandedRoots ? [LATE] : []),
];
const versionOf = ({ package: name }: Case) =>
  (JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as Packages)
    .devDependencies[name];

const started = performance.now();
const { paths } = assertEngines(await findBrowsers(['chromium']));
const options = chromiumOptions(paths as { chromium: string });
const browser = await puppeteer.launch({
  ...options,
  args: [...options.args!, ...AS_A_PERSON, NO_OTHER_HOST],
});
const trials = CASES.filter(({ name }) => values.only.includes(name)).flatMap((one) =>
  settingsOf(one).map((setting) => ({ one, setting })),
);
const waiting = [...trials];
let faults = 0;
let known = 0;

async function tryInTurn(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { one, setting } = next;
    const said = await learnedBy(browser, one, setting).then(
      (learned) => reportOf(learned, one, setting, values.verbose),
      ({ message }: Error) => ({ isFault: true, isKnown: false, lines: [`not run: ${message}`] }),
    );
    if (said.isFault) faults++;
    if (said.isKnown) known++;
    console.log(`${one.name} ${versionOf(one)}, ${setting.name}: ${said.lines.join('\n    ')}`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, tryInTurn));
await browser.close();
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${trials.length} settings, ${known} with a known answer, ${faults} with another or not run, ${seconds} s`,
);
if (faults) process.exitCode = 1;
