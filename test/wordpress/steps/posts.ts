import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CONTENTS } from '../contents.js';
import type { Step } from '../world.js';

const WIDTHS = [390, 1200];
const CLASSIC_THEME = fileURLToPath(new URL('../classic-theme/', import.meta.url));

export const describePosts: Step = (world) => {
  for (const content of CONTENTS) {
    it(`comes up for readers from ${content.name}`, async () => {
      const address = await world().author.post(content.name, content.code);
      world().posts.set(content, address);
      const { seen, errors } = await world().read(address, async (reader) => ({
        canStart: await reader.canStart('en'),
        attributes: await reader.attributes(),
        holds: await reader.held(Object.keys(content.holds)),
      }));
      assert.deepEqual([seen.canStart, errors], [true, []]);
      assert.deepEqual(seen.attributes, content.attributes);
      assert.deepEqual(seen.holds, content.holds);
    });

    if (!content.isKept) continue;
    it(`moves nothing when its script is late, from ${content.name}`, async () => {
      for (const width of WIDTHS) {
        const { after } = await world().movedOn(world().posts.get(content)!, width);
        assert.equal(after, 0, `at ${width} px`);
      }
    });
  }

  it('moves nothing in a theme that makes the content after the head', async () => {
    cpSync(CLASSIC_THEME, `${world().site.content}themes/classic`, { recursive: true });
    await world().site.php("switch_theme( 'classic' );");
    for (const content of CONTENTS.filter(({ isKept }) => isKept)) {
      for (const width of WIDTHS) {
        const moved = await world().movedOn(world().posts.get(content)!, width);
        assert.deepEqual(moved, { before: 0, after: 0 }, `${content.name} at ${width} px`);
      }
    }
    await world().site.php(`switch_theme( '${world().site.edition.theme}' );`);
  });
};
