/**
 * Holds the outcome of every combination of answers against the brief and its safety rules.
 *
 *     npm run test:exhaustive
 */
import { everyCombination } from './every-combination.js';

const started = performance.now();
const findings = await everyCombination();
const seconds = Math.round((performance.now() - started) / 1000);
const number = new Intl.NumberFormat('en-US');

console.log(`${number.format(findings.combinations)} combinations of required answers`);
console.log(`  they stand for ${number.format(findings.covered)}`);
for (const [tier, count] of Object.entries(findings.tiers)) {
  console.log(`  ${tier}: ${number.format(count)}`);
}
console.log(`${number.format(findings.emergencies)} more in an emergency`);
console.log(`${number.format(findings.withoutOpinion)} more without a first opinion`);
console.log(`${number.format(findings.tailored)} with tailoring answers`);
console.log(`${number.format(findings.open)} with an open question`);
console.log(`${seconds} s`);
for (const fault of findings.faults) console.error(fault);
if (findings.faults.length) process.exitCode = 1;
