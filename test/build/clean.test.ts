import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLEAN = fileURLToPath(new URL('../../tools/build/clean.mjs', import.meta.url));
const home = mkdtempSync(`${tmpdir()}/second-opinion-`);
after(() => rmSync(home, { recursive: true }));

describe('a build', () => {
  it('leaves releases alone, and nothing of an earlier build', () => {
    for (const folder of ['demo', 'release/0.1.0']) {
      mkdirSync(`${home}/dist/${folder}`, { recursive: true });
      writeFileSync(`${home}/dist/${folder}/a.js`, '');
    }
    execFileSync('node', [CLEAN], { cwd: home });
    assert.ok(existsSync(`${home}/dist/release/0.1.0/a.js`));
    assert.ok(!existsSync(`${home}/dist/demo`));
  });

  it('starts where nothing was built', () => {
    const empty = mkdtempSync(`${home}/`);
    execFileSync('node', [CLEAN], { cwd: empty });
  });
});
