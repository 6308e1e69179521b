/**
 * How much a phone loads: each script, packed as servers pack it (brotli, level 11). Fails above a
 * budget.
 *
 *     npm run build && npm run size
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** At most, in bytes: each with all of the product in it. */
const BUDGETS = {
  'second-opinion.js': 49_000,
  'second-opinion.en.js': 36_000,
  'second-opinion.es.js': 36_000,
  'frame.js': 50_000,
  'frame-parent.js': 1_000,
};

for (const [name, most] of Object.entries(BUDGETS)) {
  const size = brotliCompressSync(readFileSync(`dist/${name}`)).length;
  console.log(`${name}: ${kilobytes(size)} brotli of at most ${kilobytes(most)}`);
  if (size > most) {
    console.error(`second-opinion: ${name} is above its budget.`);
    process.exitCode = 1;
  }
}

function kilobytes(size) {
  return `${(size / 1000).toFixed(2)} kB`;
}
