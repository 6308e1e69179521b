import assert from 'node:assert/strict';
import { cpSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { it } from 'node:test';
import { Reader } from '../reader.js';
import type { Step } from '../world.js';
import { NEXT_VERSION } from '../zips.js';

/** What an upload may lose, and whether the widget comes up all the same. */
interface Loss {
  readonly name: string;
  readonly file: string;
  lose(path: string): void;
  readonly comesUp: boolean;
  /** Whether readers get the whole edition in its place. */
  readonly isWhole?: boolean;
}

const LOSSES: readonly Loss[] = [
  {
    name: 'its script is missing',
    file: `second-opinion-${NEXT_VERSION}.js`,
    lose: (path) => rmSync(path),
    comesUp: false,
    isWhole: true,
  },
  {
    name: 'its script was cut short',
    file: `second-opinion-${NEXT_VERSION}.js`,
    lose: (path) => truncateSync(path, 1000),
    comesUp: false,
  },
  {
    name: 'a static edition is missing',
    file: 'static/en-us.short.html',
    lose: (path) => rmSync(path),
    comesUp: true,
    isWhole: true,
  },
  {
    name: 'its style sheet is missing',
    file: 'style.css',
    lose: (path) => rmSync(path),
    comesUp: true,
  },
  {
    name: 'its translation is missing',
    file: 'languages/second-opinion-es_ES.mo',
    lose: (path) => rmSync(path),
    comesUp: true,
  },
];

export const describeUpkeep: Step = (world, zips) => {
  it('lives on when it is updated under a browser that has kept the old script', async () => {
    const reader = await Reader.come(world().browser, world().site);
    await reader.read(world().published);
    await world().admin.uploadPlugin(zips.next);
    await world().admin.follow('a.update-from-upload-overwrite');
    assert.match(await world().admin.text(), /Plugin updated successfully/);
    const { scripts, errors } = await reader.read(world().published);
    assert.deepEqual([await reader.canStart('en'), errors], [true, []]);
    assert.deepEqual(scripts, [`second-opinion-${NEXT_VERSION}.js`]);
    await reader.leave();
  });

  for (const { name, file, lose, comesUp, isWhole = false } of LOSSES) {
    it(`tells administrators, and keeps its content for readers, where ${name}`, async () => {
      const path = `${world().site.plugin}${file}`;
      cpSync(path, `${world().site.plugin}kept`);
      lose(path);
      const { seen } = await world().read(world().published, async (reader) => ({
        comesUp: await reader.canStart('en'),
        title: await reader.page.$eval('second-opinion h2', (one) => one.textContent),
        isWhole: (await reader.page.$('second-opinion ::-p-text(Signs that point)')) !== null,
      }));
      const title = 'Should I get a second opinion?';
      assert.deepEqual(seen, { comesUp, title, isWhole });
      assert.equal(await world().brokenFiles(), file);
      renameSync(`${world().site.plugin}kept`, path);
      assert.equal(await world().brokenFiles(), undefined);
    });
  }
};
