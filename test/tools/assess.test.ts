import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assess } from '../../src/engine.js';

const TOOL = fileURLToPath(new URL('../../tools/command-line/assess.ts', import.meta.url));

const ANSWERS = {
  safety: 'none-of-these',
  problem: 'heart-valve',
  opinions: 'one',
  told: ['major-surgery'],
  treatment: [],
  doctor: [],
  timing: 'weeks',
} as const;

function run(...values: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', TOOL, ...values],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the command line', () => {
  it('prints the outcome as JSON, with a line for each step and advice item', () => {
    const { status, stdout } = run(JSON.stringify(ANSWERS), '--country', 'gb');
    assert.equal(status, 0);
    const outcome = assess(ANSWERS, { country: 'gb' });
    assert.deepEqual(JSON.parse(stdout), outcome);
    assert.ok('steps' in outcome);
    const lines = stdout.split('\n').map((line) => line.trim().replace(/,$/, ''));
    for (const entry of [...outcome.steps, ...outcome.advice]) {
      assert.ok(lines.includes(JSON.stringify(entry)), entry.id);
    }
  });

  it('refuses a question of an earlier version, and names those in its place', () => {
    const { status, stderr } = run('{"signs":["cancer"]}');
    assert.equal(status, 1);
    assert.match(stderr, /"signs" was replaced by told, treatment, doctor/);
  });
});
