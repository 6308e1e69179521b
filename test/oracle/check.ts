import type { CountryId } from '../../src/content/countries.js';
import type { Answers, Assessment, Outcome } from '../../src/content/vocabulary.js';
import type { Bounds } from './bounds.js';
import { expected } from './brief-reading.js';
import {
  answersOf,
  CONTEXTS,
  personOf,
  SHORT_JOURNEYS,
  SIGN_SETS,
  signSets,
  TAILORINGS,
  type Context,
} from './combinations.js';
import { noFindings, reportFaults, type Findings } from './findings.js';
import { faultsIn, isAsExpected, monotonicFaults, NOT_EXPECTED, rankOf } from './safety-rules.js';

/** The engine under test. */
export type Assess = (answers: Answers, country: CountryId) => Assessment;

const EMERGENCIES = ['danger-signs', 'treatment-today', 'crisis'] as const;

/** Holds outcomes against the safety rules and the brief, for one share of all combinations. */
export function check(assess: Assess, bounds: Bounds, share = 0, shares = 1): Findings {
  const findings = noFindings();
  const isInShare = (_: unknown, index: number) => index % shares === share;
  for (const context of CONTEXTS.filter(isInShare)) {
    checkRequired(assess, context, signSets(bounds.required[context.country]), findings);
    checkTailoring(assess, context, signSets(bounds.tailoring), findings);
  }
  for (const journey of SHORT_JOURNEYS.filter(isInShare)) {
    checkShortJourney(assess, journey, findings);
  }
  return findings;
}

/** Every set of signs, with and without an emergency. */
function checkRequired(
  assess: Assess,
  context: Context,
  sets: readonly number[],
  findings: Findings,
): void {
  const { country } = context;
  const ranks = new Int8Array(SIGN_SETS).fill(-1);
  for (const signs of sets) {
    const answers = answersOf(context, signs);
    const outcome = assess(answers, country) as Outcome;
    const faults = faultsIn(outcome, expected(personOf(context, signs)), context, signs);
    reportFaults(findings, faults, country, answers);
    findings.combinations++;
    if (outcome.tier !== 'emergency') findings.tiers[outcome.tier]++;
    ranks[signs] = rankOf(outcome);
    checkEmergencies(assess, country, answers, findings);
  }
  for (const signs of monotonicFaults(ranks)) {
    reportFaults(findings, ['4: a sign lowers the tier'], country, answersOf(context, signs));
  }
}

/** Rule 1: whatever else was answered, nothing but the emergency shows. */
function checkEmergencies(
  assess: Assess,
  country: CountryId,
  others: Answers,
  findings: Findings,
): void {
  for (const safety of EMERGENCIES) {
    const answers = { ...others, safety };
    const outcome = assess(answers, country) as Outcome;
    const isAlone =
      isAsExpected(outcome, expected({ country, safety })) &&
      outcome.advice.every(({ section }) => section === 'emergency');
    if (!isAlone) reportFaults(findings, ['1: it is not all that shows'], country, answers);
    findings.emergencies++;
  }
}

/** Every answer to the tailoring questions. */
function checkTailoring(
  assess: Assess,
  context: Context,
  sets: readonly number[],
  findings: Findings,
): void {
  const { country } = context;
  for (const signs of sets) {
    for (const tailoring of TAILORINGS) {
      const answers = { ...answersOf(context, signs), ...tailoring };
      const outcome = assess(answers, country) as Outcome;
      const asExpected = expected({ ...personOf(context, signs), ...tailoring });
      reportFaults(findings, faultsIn(outcome, asExpected, context, signs), country, answers);
      findings.tailored++;
    }
  }
}

/** The same where the journey ends early: no tailoring answer counts. */
function checkShortJourney(
  assess: Assess,
  { country, ...required }: (typeof SHORT_JOURNEYS)[number],
  findings: Findings,
): void {
  for (const tailoring of TAILORINGS) {
    const answers = { ...required, ...tailoring };
    const outcome = assess(answers, country) as Outcome;
    const isFault = !isAsExpected(outcome, expected({ country, ...answers }));
    if (isFault) reportFaults(findings, [NOT_EXPECTED], country, answers);
    findings.tailored++;
  }
}
