import { assess } from '../../src/engine/assess.js';
import { completeAnswers, possibleAnswers } from './combinations.js';
import type { Protocol } from '../../src/engine/model.js';
import { rulesOf, type Fault } from './fault.js';

type GivenAnswers = Readonly<Record<string, string | readonly string[]>>;

/** A rule may count reasons: so many options are tried together where one is too few. */
const OPTIONS_TOGETHER = 3;

/** Runs the flow over its answers until every rule and question has come up; reports the rest. */
export function checkReach(protocol: Protocol): Fault[] {
  const missing = new Map<string, Fault>();
  for (const { where } of rulesOf(protocol)) {
    missing.set(where, { kind: 'unreachable-rule', where, message: 'no answers reach it' });
  }
  for (const id of Object.keys(protocol.questions)) {
    const where = `question ${id}`;
    missing.set(where, { kind: 'dead-question', where, message: 'is never asked' });
  }
  for (const country of protocol.countries) {
    for (const answers of completeAnswers(protocol, country, 1)) {
      if (missing.size === 0) return [];
      visitWithTailoring(protocol, answers as GivenAnswers, country, missing);
    }
  }
  for (const country of protocol.countries) {
    for (const answers of completeAnswers(protocol, country, OPTIONS_TOGETHER)) {
      if (missing.size === 0) return [];
      visit(protocol, answers as GivenAnswers, country, missing);
    }
  }
  return [...missing.values()];
}

function visitWithTailoring(
  protocol: Protocol,
  answers: GivenAnswers,
  country: string,
  missing: Map<string, Fault>,
): void {
  for (const question of visit(protocol, answers, country, missing)) {
    for (const answer of possibleAnswers(protocol, question, 1)) {
      visit(protocol, { ...answers, [question]: answer }, country, missing);
    }
  }
}

/** Takes what comes up off the list; returns the optional questions that are left. */
function visit(
  protocol: Protocol,
  answers: GivenAnswers,
  country: string,
  missing: Map<string, Fault>,
): readonly string[] {
  const result = assess(protocol, answers, country);
  for (const question of Object.keys(answers)) missing.delete(`question ${question}`);
  if (result.next !== null) return [];
  const headline = result.reasons.find(({ weight }) => weight === 'headline');
  missing.delete(`outcome ${headline?.id ?? result.tier}`);
  for (const { id } of result.reasons) missing.delete(`reason ${id}`);
  for (const { id } of result.advice) missing.delete(`advice ${id}`);
  for (const { id } of result.evidence) missing.delete(`evidence ${id}`);
  return result.tailoring;
}
