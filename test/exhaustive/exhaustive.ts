/**
 * Holds the outcome of every combination of answers against the brief and its safety rules.
 *
 *     npm run test:exhaustive
 */
import { everyCombination } from './every-combination.js';

const started = performance.now();
const { combinations, emergencies, tailored, tiers, faults } = await everyCombination();
const seconds = Math.round((performance.now() - started) / 1000);
const number = new Intl.NumberFormat('en-US');

console.log(`${number.format(combinations)} combinations of required answers`);
for (const [tier, count] of Object.entries(tiers)) {
  console.log(`  ${tier}: ${number.format(count)}`);
}
console.log(`${number.format(emergencies)} more in an emergency`);
console.log(`${number.format(tailored)} with tailoring answers`);
console.log(`${seconds} s`);
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
