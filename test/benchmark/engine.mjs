/**
 * How many outcomes a second one core works out, over the cases of the brief, from the built
 * modules. A measure, not a test: machines differ.
 *
 *     npm run bench
 */
import { readFile } from 'node:fs/promises';
import { assess } from '../../dist/modules/engine.js';

const ROUNDS = 15;
const PER_ROUND = 3000;

const cases = JSON.parse(
  await readFile(new URL('../../tools/review-sheet/cases.json', import.meta.url), 'utf8'),
);

function round() {
  const started = performance.now();
  for (let turn = 0; turn < PER_ROUND; turn++) {
    for (const { answers, country } of cases) assess(answers, { country });
  }
  return (PER_ROUND * cases.length * 1000) / (performance.now() - started);
}

const rates = Array.from({ length: ROUNDS }, round).sort((left, right) => left - right);
const shown = (rate) => `${Math.round(rate / 1000)},000`;
console.log(`outcomes a second: median ${shown(rates[ROUNDS >> 1])}, best ${shown(rates.at(-1))}`);
