import assert from 'node:assert/strict';
import { it } from 'node:test';
import { VERSION } from '../../../src/version.js';
import type { Step } from '../world.js';

/** Of the whole edition, and of what authors have set. */
const IN_FEED = [
  '<h2>Should I get a second opinion?</h2>',
  '<h3>Signs that point to a second opinion</h3>',
  '<p>Good to know: Hill &amp; Dale offers second opinions itself.</p>',
  '<p slot="services"><a href="https://example.org/clinic">Our clinic</a></p>',
  'Ask us first.',
];

export const describePages: Step = (world) => {
  it('loads nothing on pages without it', async () => {
    const address = await world().author.post('Without', 'Words about data and second opinions.');
    const { scripts, seen } = await world().read(address, ({ page }) =>
      page.$$eval('[src*="second-opinion"], [href*="plugins/second-opinion"]', (all) => all.length),
    );
    assert.deepEqual([scripts, seen], [[], 0]);
  });

  it('loads the smaller file where every widget of a page asks for one language', async () => {
    const one = '[second_opinion lang="es"]';
    const spanish = await world().author.post('Spanish', one);
    const both = await world().author.post('Both', `${one}\n\n[second_opinion lang="en"]`);
    const small = await world().read(spanish, (reader) => reader.canStart('es'));
    assert.deepEqual([small.seen, small.scripts], [true, [`second-opinion-${VERSION}.es.js`]]);
    const whole = await world().read(both, (reader) =>
      Promise.all([reader.canStart('es'), reader.canStart('en')]),
    );
    assert.deepEqual([whole.seen, whole.scripts], [[true, true], [`second-opinion-${VERSION}.js`]]);
  });

  it('gives feeds the whole static edition, and no element', async () => {
    await world().setOption('posts_per_rss', '50');
    const feed = await (await fetch(`${world().site.address}/?feed=rss2`)).text();
    for (const words of IN_FEED) assert.ok(feed.includes(words), words);
    assert.doesNotMatch(feed, /<second-opinion|<script|<link[^>]*stylesheet/);
  });
};
