import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import type { Step } from '../world.js';

export const describeInstallation: Step = (world, zips) => {
  it('is installed by upload, and activated', async () => {
    await world().admin.uploadPlugin(zips.current);
    assert.match(await world().admin.text(), /Plugin installed successfully/);
    await world().admin.follow('a.button-primary');
    assert.match(await world().admin.text(), /Plugin activated/);
    assert.equal(await world().brokenFiles(), undefined);
  });

  it('has no file that PHP cannot read', () => {
    const names = readdirSync(world().site.plugin, { recursive: true }) as string[];
    const scripts = names.filter((name) => name.endsWith('.php'));
    assert.ok(scripts.length > 10);
    for (const name of scripts) execFileSync('php', ['-l', `${world().site.plugin}${name}`]);
  });
};
