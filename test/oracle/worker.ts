/**
 * Runs its share of every combination of answers, and prints what it found as JSON. It is plain
 * JavaScript when it runs: it is about speed.
 */
import type { Outcome } from '../../src/engine.js';
import { expected } from './brief-reading.js';
import { answersOf, CONTEXTS, personOf, SIGN_SETS, type Assess } from './combinations.js';
import { faultsIn, monotonicFaults, rankOf, TIERS_BY_RANK } from './safety-rules.js';

const MOST_FAULTS = 20;
const EMERGENCIES = ['danger-signs', 'treatment-today', 'crisis'] as const;

const [modules, share, shares] = process.argv.slice(2) as [string, string, string];
const { assess } = (await import(`${modules}/engine/assess.js`)) as { assess: Assess };
const { PROGRAM } = (await import(`${modules}/content/program.js`)) as { PROGRAM: unknown };

const faults: string[] = [];
let combinations = 0;
let emergencies = 0;
const reached = TIERS_BY_RANK.map(() => 0);

for (const context of CONTEXTS.filter((_, at) => at % Number(shares) === Number(share))) {
  const { country } = context;
  const report = (signs: number, found: readonly string[]) => {
    if (faults.length > MOST_FAULTS) return;
    const answers = JSON.stringify({ country, ...answersOf(context, signs) });
    faults.push(...found.map((fault) => `${fault}: ${answers}`));
  };

  const ranks = new Uint8Array(SIGN_SETS);
  const alone = EMERGENCIES.map((safety) => assess(PROGRAM, { safety }, country));
  for (let signs = 0; signs < SIGN_SETS; signs++) {
    const answers = answersOf(context, signs);
    const outcome = assess(PROGRAM, answers, country);
    const rank = rankOf(outcome);
    ranks[signs] = rank;
    reached[rank]!++;
    combinations++;
    const found = faultsIn(outcome, expected(personOf(context, signs)), context, signs);
    if (found.length > 0) report(signs, found);

    for (let at = 0; at < EMERGENCIES.length; at++) {
      const safety = EMERGENCIES[at]!;
      const emergency = assess(PROGRAM, Object.assign(answers, { safety }), country);
      emergencies++;
      if (!isSame(emergency, alone[at]!)) report(signs, [`1: ${safety} is not all that shows`]);
    }
  }
  for (const signs of monotonicFaults(ranks)) report(signs, ['4: a sign lowers the tier']);
}

function isSame({ tier, reasons, advice, evidence }: Outcome, alone: Outcome): boolean {
  return (
    tier === 'emergency' &&
    reasons.length === 1 &&
    reasons[0] === alone.reasons[0] &&
    advice.length === alone.advice.length &&
    advice.every((item, at) => item === alone.advice[at] && item.section === 'emergency') &&
    evidence.length === 0
  );
}

const tiers = Object.fromEntries(TIERS_BY_RANK.map((tier, rank) => [tier, reached[rank]]));
console.log(JSON.stringify({ combinations, emergencies, tiers, faults }));
