import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { VERSION } from '../../../src/version.js';
import type { Step } from '../world.js';

const SCRIPT = `second-opinion-${VERSION}.js`;
const KEYWORDS = ['second opinion', 'health', 'doctor', 'decision'];
const FIRST_QUESTION = 'Is any of this true right now?';

export const describeAuthor: Step = (world) => {
  it('is found by an author in the inserter, by its name and its keywords', async () => {
    await world().author.open();
    await world().author.openInserter();
    for (const words of KEYWORDS) {
      await world().author.search(words, 'Second Opinion');
    }
  });

  it('shows the widget itself in the editor, as its form sets it', async () => {
    await world().author.insertFound();
    const canvas = await world().author.canvas();
    await canvas.waitForSelector('::-p-aria([role="button"][name="Start"])');
    await world().author.openSettings();
    await world().author.choose('Topic of the page', 'cancer');
    await world().author.type('Your name', 'Hill & Dale');
    await world().author.choose('Your own interest', 'offers-second-opinions');
    await world().author.type('Notice', 'Call us for help.');
    await world().author.press('Your own services');
    await world().author.press('Add a service');
    await world().author.type('Service', 'Our clinic');
    await world().author.shows('Topic: cancer');
    await world().author.shows('Good to know: Hill & Dale offers second opinions');
    await canvas.waitForSelector('second-opinion > [slot="notice"]');
  });

  it('lets a first click in the editor choose the block, and a second one start it', async () => {
    const canvas = await world().author.canvas();
    await canvas.locator('.editor-post-title__input').click();
    await canvas.waitForSelector('[inert] > second-opinion');
    await canvas.locator('.wp-block-second-opinion-second-opinion').click();
    await canvas.waitForSelector(':not([inert]) > second-opinion');
    await canvas.locator('::-p-aria([role="button"][name="Start"])').click();
    await world().author.shows(FIRST_QUESTION);
  });

  it('comes up for readers of what the author has published', async () => {
    world().published = await world().author.publish('From the editor');
    const { seen, scripts, errors } = await world().read(world().published, async (reader) => ({
      canStart: await reader.canStart('en'),
      attributes: await reader.attributes(),
      text: await reader.page.$eval('second-opinion', (one) => one.textContent),
      tag: await reader.page.$eval(`script[src*="${SCRIPT}"]`, (tag) => [
        tag.getAttribute('defer') !== null,
        tag.getAttribute('integrity'),
        tag.getAttribute('crossorigin'),
      ]),
    }));
    assert.deepEqual([seen.canStart, scripts, errors], [true, [SCRIPT], []]);
    assert.deepEqual(seen.tag, [true, integrity(`${world().site.plugin}${SCRIPT}`), 'anonymous']);
    assert.deepEqual(seen.attributes, {
      topic: 'cancer',
      publisher: 'Hill & Dale',
      'publisher-interest': 'offers-second-opinions',
    });
    assert.match(seen.text!, /Our clinic\s*Call us for help\./);
  });
};

function integrity(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
