import type { CountryId } from '../../src/content/countries.js';
import type { Answers, Assessment, Outcome } from '../../src/content/vocabulary.js';
import type { Bounds } from './bounds.js';
import { requiredQuestions } from './brief-questions.js';
import { expected } from './brief-reading.js';
import {
  answersOf,
  CONTEXTS,
  ENDINGS,
  isLikeAnother,
  personOf,
  tailorings,
  type Context,
} from './combinations.js';
import { differences } from './differences.js';
import { noFindings, reportFaults, type Findings } from './findings.js';
import { faultsIn } from './safety-rules.js';
import { SIGN_SETS, signSets } from './signs.js';
import { monotonicFaults, rankOf } from './tiers.js';

/** The engine under test. */
export type Assess = (answers: Answers, country: CountryId) => Assessment;

type SignSets = readonly number[];

const TAILORED = {
  person: 'child',
  travel: 'hard',
  coverage: 'uninsured',
  matters: ['trust'],
} as const;

/** Holds outcomes against the safety rules and the brief, for one share of all combinations. */
export function check(assess: Assess, bounds: Bounds, share = 0, shares = 1): Findings {
  const findings = noFindings();
  const { us, gb, intl } = bounds.required;
  const required = { us: signSets(us), gb: signSets(gb), intl: signSets(intl) };
  const alike = signSets(bounds.alike);
  const ended = signSets(bounds.ended);
  const tailored = {
    signs: signSets(bounds.tailoring.signs),
    tailorings: tailorings(bounds.tailoring.answers),
  };
  for (const context of CONTEXTS.filter((_, index) => index % shares === share)) {
    checkOpenQuestions(assess, context, findings);
    const sets = isLikeAnother(context) ? alike : required[context.country];
    checkRequired(assess, context, sets, findings);
    findings.covered += required[context.country].length;
    checkEndings(assess, context, ended, findings);
    checkTailoring(assess, context, tailored, findings);
  }
  return findings;
}

/** Section 1: each question that is asked is asked for, as long as it is open. */
function checkOpenQuestions(assess: Assess, context: Context, findings: Findings): void {
  const answers: Answers = answersOf(context, 0);
  for (const question of requiredQuestions(personOf(context, 0))) {
    const open = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
    const { next } = assess(open, context.country);
    if (next !== question) reportFaults(findings, [`asks ${next}`], context.country, open);
    findings.open++;
  }
}

/** Every set of signs. */
function checkRequired(assess: Assess, context: Context, sets: SignSets, findings: Findings): void {
  const { country } = context;
  const ranks = new Int8Array(SIGN_SETS).fill(-1);
  for (const signs of sets) {
    const answers = answersOf(context, signs);
    const outcome = assess(answers, country) as Outcome;
    const asExpected = expected(personOf(context, signs));
    reportFaults(findings, faultsIn(outcome, asExpected, { ...context, signs }), country, answers);
    findings.combinations++;
    if (outcome.tier !== 'emergency') findings.tiers[outcome.tier]++;
    ranks[signs] = rankOf(outcome);
  }
  for (const signs of monotonicFaults(sets, ranks)) {
    reportFaults(findings, ['4: a sign lowers the tier'], country, answersOf(context, signs));
  }
}

/** Rule 1, and no first opinion: whatever else was answered does not count, and is not read. */
function checkEndings(assess: Assess, context: Context, sets: SignSets, findings: Findings): void {
  const { country } = context;
  for (const signs of sets) {
    for (const { end, asked } of ENDINGS) {
      const answers: Answers = { ...answersOf(context, signs), ...TAILORED, ...end };
      const read = new Set<string>();
      const outcome = assess(recordReads(answers, read), country) as Outcome;
      const faults = differences(outcome, expected({ ...personOf(context, signs), ...end }));
      const others = [...read].filter((id) => !(asked as readonly string[]).includes(id));
      if (faults.length > 0) reportFaults(findings, [`1: not alone: ${faults}`], country, answers);
      if (others.length > 0) reportFaults(findings, [`1: ${others} read`], country, answers);
      if ('safety' in end) findings.emergencies++;
      else findings.withoutOpinion++;
    }
  }
}

/** The answers, with every look at one of them noted. */
function recordReads(answers: Answers, read: Set<string>): Answers {
  return new Proxy(answers, {
    get(target, id, receiver) {
      read.add(String(id));
      return Reflect.get(target, id, receiver);
    },
    has(target, id) {
      read.add(String(id));
      return Reflect.has(target, id);
    },
    ownKeys(target) {
      read.add('all of them');
      return Reflect.ownKeys(target);
    },
  });
}

/** Answers to the tailoring questions. */
function checkTailoring(
  assess: Assess,
  context: Context,
  tried: { readonly signs: SignSets; readonly tailorings: ReturnType<typeof tailorings> },
  findings: Findings,
): void {
  const { country } = context;
  for (const signs of tried.signs) {
    for (const tailoring of tried.tailorings) {
      const answers = { ...answersOf(context, signs), ...tailoring };
      const outcome = assess(answers, country) as Outcome;
      const asExpected = expected({ ...personOf(context, signs), ...tailoring });
      const situation = { ...context, signs, ...tailoring };
      reportFaults(findings, faultsIn(outcome, asExpected, situation), country, answers);
      findings.tailored++;
    }
  }
}
