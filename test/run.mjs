/** Runs the stages of `npm test` in turn until one fails, and prints how long each took. */
import { spawnSync } from 'node:child_process';

const STAGES = ['build', 'check', 'test:node', 'test:browsers', 'compactness', 'size'];

const times = [];
for (const stage of STAGES) {
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', stage], { stdio: 'inherit' });
  times.push(`${stage} ${Math.round((performance.now() - start) / 1000)} s`);
  if (status !== 0) {
    console.error(`Failed: npm run ${stage}`);
    process.exitCode = 1;
    break;
  }
}
console.log(`Stages: ${times.join(', ')}`);
