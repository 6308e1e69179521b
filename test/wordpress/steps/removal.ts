import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { it } from 'node:test';
import { tracesOn } from '../traces.js';
import type { Step } from '../world.js';

export const describeRemoval: Step = (world) => {
  it('leaves nothing behind when it is deactivated and deleted', async () => {
    await world().admin.open('/wp-admin/plugins.php');
    await world().admin.follow('#deactivate-second-opinion');
    const { scripts, seen } = await world().read(world().published, (reader) =>
      reader.page.$('second-opinion'),
    );
    assert.deepEqual([scripts, seen], [[], null]);
    await world().admin.page.locator('#delete-second-opinion').click();
    await world().admin.page.waitForSelector('::-p-text(was successfully deleted)');
    assert.equal(existsSync(world().site.plugin), false);
    assert.equal(await tracesOn(world().site), world().tracesBefore);
  });
};
