/**
 * Runs four engines over every kind of screen, the static pages, the frame edition, the demo and
 * the review sheets. Fails on what is not among the exceptions, and where an engine saw nothing.
 * Prints as it goes. One engine at a time, a whole run is of four parts.
 *
 *     npm run test:audits [-- --only portal] [-- --engine Alfa] [-- --json reports.json]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { assertEngines, findBrowsers } from '../browsers/install.mjs';
import { auditWithAlfa } from './engines/alfa.js';
import { auditWithAxe } from './engines/axe.js';
import { auditWithEqualAccess } from './engines/equal-access.js';
import { auditPage, auditScreen } from './engines/lighthouse.js';
import { EXCEPTIONS } from './exceptions.js';
import type { Audit } from './finding.js';
import { openPage } from './page.js';
import { serve } from './serve.js';
import { subjects, type Subject } from './subjects.js';
import { findFaults, findIdle, type Report } from './verdict.js';

/** Lighthouse loads a page anew, and moves its window to another size: so it comes last. */
const ENGINES: Readonly<Record<string, (page: Page, subject: Subject) => Promise<Audit>>> = {
  axe: auditWithAxe,
  'Equal Access': auditWithEqualAccess,
  Alfa: auditWithAlfa,
  Lighthouse: (page, { screen }) => (screen ? auditScreen(page) : auditPage(page, page.url())),
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    engine: { type: 'string', multiple: true, default: Object.keys(ENGINES) },
    json: { type: 'string' },
  },
});

const { paths } = assertEngines(await findBrowsers(['chromium']));
const browser = await puppeteer.launch({
  ...(chromiumOptions(paths) as unknown as LaunchOptions),
  protocolTimeout: 0,
});
const server = await serve();
const reports: Report[] = [];
for (const subject of subjects().filter(({ name }) => name.includes(values.only))) {
  reports.push(...(await audit(subject)));
}
await browser.close();
await server.close();

async function audit(subject: Subject): Promise<Report[]> {
  const page = await openPage(browser, server.origin, subject);
  const all: Report[] = [];
  for (const engine of values.engine) {
    const report = { engine, subject, ...(await ENGINES[engine]!(page, subject)) };
    const faults = findFaults([report], EXCEPTIONS);
    console.log(`${subject.name}: ${engine}, ${report.findings.length} findings`);
    for (const fault of faults) console.error(fault);
    all.push(report);
  }
  await page.close();
  return all;
}
if (values.json) writeFileSync(values.json, JSON.stringify(reports, null, 1));
const exceptions = EXCEPTIONS.filter(({ engine }) => values.engine.includes(engine));
const idle = values.only ? [] : findIdle(reports, exceptions);
for (const fault of idle) console.error(fault);
const faults = [...findFaults(reports, exceptions), ...idle];
for (const engine of values.engine) {
  const own = reports.filter((one) => one.engine === engine);
  const sum = (count: (one: Report) => number) => own.reduce((all, one) => all + count(one), 0);
  console.log(
    `${engine}: ${own.length} pages and screens, ${sum(({ controls }) => controls)} controls of the widget seen`,
  );
}
console.log(`${exceptions.length} exceptions, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
