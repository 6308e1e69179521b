/**
 * Runs the plugin in real WordPress: its zip is uploaded, used, updated and deleted in a browser.
 *
 *     [WORDPRESS=6.8] npm run test:wordpress
 */
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, describe } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { assertEngines, findBrowsers } from '../browsers/install.mjs';
import { EDITIONS } from './editions.js';
import { describeLife } from './life.js';
import { installMissing } from './programs.js';
import { writeZips } from './zips.js';

/** No request leaves the machine. */
const NO_OTHER_HOST = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

const reason = await installMissing();
if (reason) {
  console.error(`There is no WordPress to run: ${reason}`);
  process.exit(1);
}
const { paths } = assertEngines(await findBrowsers(['chromium']));
const options = chromiumOptions(paths as { chromium: string });
const browser = await puppeteer.launch({ ...options, args: [...options.args!, NO_OTHER_HOST] });
const folder = mkdtempSync(`${tmpdir()}/wordpress-zips-`);
const zips = await writeZips(folder);
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
const only = process.env['WORDPRESS'];
const editions = EDITIONS.filter(({ version }) => !only || version === only);
if (!editions.length) throw new Error(`There is no WordPress ${only} here.`);
for (const edition of editions) {
  describe(`WordPress ${edition.version}`, () => describeLife(edition, zips, browser));
}
