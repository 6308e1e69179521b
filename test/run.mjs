/**
 * Runs the stages of `npm test` in turn until one fails, and prints how long each took. Those of a
 * stage run side by side: each of them keeps one processor busy.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const STAGES = [
  ['build'],
  ['lint', 'types', 'format:check', 'compactness'],
  ['test:node'],
  ['test:browsers'],
  ['size'],
];

const times = [];
for (const stage of STAGES) {
  const failed = (await Promise.all(stage.map(runScript))).filter((name) => name !== undefined);
  if (failed.length) {
    console.error(`Failed: ${failed.map((name) => `npm run ${name}`).join(', ')}`);
    process.exitCode = 1;
    break;
  }
}
console.log(`Stages: ${times.join(', ')}`);

/** @returns The name of the script if it failed. */
async function runScript(name) {
  const start = performance.now();
  const [status] = await once(spawn('npm', ['run', name], { stdio: 'inherit' }), 'exit');
  times.push(`${name} ${Math.round((performance.now() - start) / 1000)} s`);
  return status === 0 ? undefined : name;
}
