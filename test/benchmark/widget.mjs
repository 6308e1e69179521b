/**
 * Compares the widget with a bare Lit element (the floor) and with SurveyJS, with the same
 * questions, in one run in real Chromium, round by round in turn; and writes the table into
 * `docs/performance.md`. Ratios are worked out round by round; the median is told.
 *
 *     npm run bench [-- --rounds 5]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { assertEngines, findBrowsers } from '../browsers/install.mjs';
import { contestants } from './contestants.mjs';
import { measureKept, measureMany, measureRound, measureTask } from './measure.mjs';
import { serve } from './serve.mjs';
import { benchmarkTable } from './table.mjs';

const DOCUMENT = new URL('../../docs/performance.md', import.meta.url);
const SLOWDOWNS = [1, 4];
const COUNTS = [10, 100];
/** Memory differs little from round to round. */
const ROUNDS_OF_MEMORY = 3;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } });
const all = await contestants();
const server = await serve(all);
const { paths } = assertEngines(await findBrowsers(['chromium']));
const browser = await puppeteer.launch({
  executablePath: paths.chromium,
  // A picture as soon as there is one: a wait for the screen’s beat would be the same for all.
  args: ['--no-sandbox', '--disable-gpu-vsync', '--disable-frame-rate-limit'],
});
const found = all.map((one) => ({
  ...one,
  bytes: server.bytes(one),
  rounds: { 1: [], 4: [] },
  kept: [],
  many: { 10: [], 100: [] },
  tasks: [],
}));
const addressOf = ({ name }) => `${server.address}/${encodeURIComponent(name)}/`;

for (let round = 0; round < Number(values.rounds); round++) {
  for (const slowdown of SLOWDOWNS) {
    for (const one of found) {
      one.rounds[slowdown].push(await measureRound(browser, addressOf(one), slowdown));
    }
  }
  if (round < ROUNDS_OF_MEMORY) {
    for (const one of found) one.kept.push(await measureKept(browser, addressOf(one)));
  }
  for (const count of COUNTS) {
    for (const one of found) {
      one.many[count].push(await measureMany(browser, addressOf(one), count));
    }
  }
  for (const one of found) one.tasks.push(await measureTask(browser, addressOf(one), 100));
  console.error(`round ${round + 1} of ${values.rounds}`);
}
const chromium = await browser.version();
await browser.close();
server.close();

const table = benchmarkTable(found, {
  date: new Date().toISOString().slice(0, 10),
  chromium,
  machine: `${cpus().length} cores of ${cpus()[0].model.trim()}`,
  rounds: Number(values.rounds),
});
console.log(table);
const document = await readFile(DOCUMENT, 'utf8');
const marks = /(<!-- benchmark -->\n)[^]*?(<!-- \/benchmark -->)/;
if (!marks.test(document)) throw new Error('docs/performance.md has no place for the benchmark.');
const edited = document.replace(marks, (_, from, to) => `${from}\n${table}\n\n${to}`);
const filepath = fileURLToPath(DOCUMENT);
await writeFile(DOCUMENT, await format(edited, { ...(await resolveConfig(filepath)), filepath }));
