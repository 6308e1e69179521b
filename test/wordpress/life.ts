import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Edition } from './editions.js';
import { describeAuthor } from './steps/author.js';
import { describeInstallation } from './steps/install.js';
import { describePages } from './steps/pages.js';
import { describePosts } from './steps/posts.js';
import { describeRemoval } from './steps/removal.js';
import { describeSpanish } from './steps/spanish.js';
import { describeUpkeep } from './steps/upkeep.js';
import { World, type Step } from './world.js';
import type { Zips } from './zips.js';

/** Each counts on those before it. */
const STEPS: readonly Step[] = [
  describeInstallation,
  describeAuthor,
  describePosts,
  describePages,
  describeSpanish,
  describeUpkeep,
  describeRemoval,
];

/** The life of the plugin on one site, from its upload until it is deleted. */
export function describeLife(edition: Edition, zips: Zips, browser: Browser): void {
  let world: World;
  before(async () => {
    world = await World.start(edition, browser);
  });
  after(() => world.site.stop());
  afterEach(async () => {
    await world.setOption('WPLANG', '');
    assert.deepEqual(world.site.complaints(), []);
  });
  for (const step of STEPS) step(() => world, zips);
}
