/**
 * Runs what the recipes say: the editors and the sanitizers, and a project of each framework, made
 * of the code in its recipe and built from the packed package. Prints as it goes.
 *
 *     npm run test:recipes [-- editors next nuxt …]
 */
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { assertEngines, findBrowsers } from '../browsers/install.mjs';
import { runMarkdown } from './editors/markdown.js';
import { runEditors } from './editors/run.js';
import { PROJECTS } from './frameworks/projects.js';
import { runProject } from './frameworks/run.js';

const PARTS: Record<string, (browser: Browser) => Promise<string[]>> = {
  editors: runEditors,
  markdown: runMarkdown,
};
for (const name of Object.keys(PROJECTS)) PARTS[name] = (browser) => runProject(browser, name);

const { positionals } = parseArgs({ allowPositionals: true });
const { paths } = assertEngines(await findBrowsers(['chromium']));
const browser = await puppeteer.launch({
  ...(chromiumOptions(paths) as unknown as LaunchOptions),
  protocolTimeout: 0,
});
const faults: string[] = [];
for (const [name, run] of Object.entries(PARTS)) {
  if (positionals.length && !positionals.includes(name)) continue;
  const start = Date.now();
  faults.push(...(await run(browser)));
  console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
}
await browser.close();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
