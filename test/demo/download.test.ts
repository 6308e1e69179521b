import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import puppeteer, { type Browser } from 'puppeteer-core';
import { folderFor, type Files } from '../../demo/builder/folder.js';
import { DEFAULTS, type BuilderSettings } from '../../demo/builder/settings.js';
import { SYSTEMS, type System } from '../../demo/builder/snippets.js';
import { ES } from '../../src/text/es.js';
import { VERSION } from '../../src/version.js';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { assertEngines, findBrowsers } from '../browsers/install.mjs';

const SETTINGS: BuilderSettings = {
  ...DEFAULTS,
  topic: 'heart-valve',
  language: 'es',
  publisher: 'Example Hospital',
};
const { flow, introduction } = ES;

/** As the builder gets it, from disk too. */
const global: { BUILDER_FILES?: Files } = {};
vm.runInNewContext(
  readFileSync(new URL('../../dist/demo/builder-files.js', import.meta.url), 'utf8'),
  global,
);

const filesOf = (system: System) => folderFor(system, SETTINGS, global.BUILDER_FILES!);

/** A system with a server of its own gets the page of any web page, to look at. */
function distinctPages(): Map<string, System> {
  const all = (Object.keys(SYSTEMS) as System[]).reverse();
  return new Map(all.map((system) => [filesOf(system)['index.html']!, system]));
}

const home = mkdtempSync(`${tmpdir()}/second-opinion-`);
let browser: Browser;
before(async () => {
  const { paths } = assertEngines(await findBrowsers(['chromium']));
  browser = await puppeteer.launch(chromiumOptions(paths));
});
after(async () => {
  await browser.close();
  rmSync(home, { recursive: true });
});

describe('the folder that the builder gives', () => {
  for (const [index, system] of distinctPages()) {
    it(`works from disk: ${SYSTEMS[system]}`, async () => {
      const folder = mkdtempSync(`${home}/`);
      for (const [name, content] of Object.entries(filesOf(system))) {
        writeFileSync(`${folder}/${name}`, content);
      }
      assert.doesNotMatch(index, / integrity=/);
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(pathToFileURL(`${folder}/index.html`).href);
      const frame = page.frames().at(-1)!;
      await frame.waitForSelector(`::-p-aria([role="button"][name="${flow.change}"])`);
      await frame.locator(`::-p-aria([role="button"][name="${introduction.start}"])`).click();
      if (system === 'frame') await page.waitForSelector('iframe[style*="px;"]');
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('names in its README what goes where, and holds the licenses', () => {
    const files = filesOf('page');
    const script = `second-opinion-${VERSION}.es.js`;
    const names = ['index.html', script, 'README.txt', 'LICENSE', 'THIRD-PARTY-NOTICES.txt'];
    assert.deepEqual(Object.keys(files), names);
    assert.match(
      files['README.txt']!,
      new RegExp(`Copy these files to /second-opinion/:\n   ${script}`),
    );
    for (const [name, content] of Object.entries(files)) assert.ok(content, name);
  });
});
