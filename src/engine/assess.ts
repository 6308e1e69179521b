import { compiled, type CompiledOutcome, type CompiledProtocol } from './compiled.js';
import {
  type Conditions,
  NOT_ASKED,
  TRUE,
  UNANSWERED,
  type Situation,
  type Standing,
} from './condition.js';
import { travel } from './journey.js';
import type {
  Advice,
  Answers,
  Assessment,
  Evidence,
  Ids,
  Protocol,
  QuestionId,
  Reason,
} from './model.js';

/**
 * What follows from the answers: the next required question, or the outcome. The same answers give
 * the same result, always: no clock, no chance, no memory.
 *
 * @throws TypeError | RangeError for answers or a country that the protocol does not know.
 */
export function assess<I extends Ids>(
  protocol: Protocol<I>,
  answers: Answers<I>,
  country: I['country'],
): Assessment<I> {
  const { next, given, situation } = travel(protocol, answers, country);
  if (next !== null) return { next };

  const rules = compiled(protocol);
  const { conditions, reasons, outcomes } = rules;
  const strong: Reason<I>[] = [];
  const mild: Reason<I>[] = [];
  for (const { holds, entry } of reasons) {
    if (conditions.evaluate(holds, situation) === TRUE) {
      (entry.weight === 'strong' ? strong : mild).push(entry);
    }
  }
  conditions.setRaised(situation, strong.length, mild.length);
  const outcome = outcomes.find(
    ({ holds }) => conditions.evaluate(holds, situation) === TRUE,
  )?.entry;
  if (!outcome) throw new Error('second-opinion: no outcome holds; check() finds why.');

  conditions.setTier(situation, outcome.tier);
  const open = tailor(rules, given, situation);
  return {
    next: null,
    tier: outcome.tier,
    reasons: outcome.listsRaised ? [...outcome.headline, ...strong, ...mild] : outcome.headline,
    advice: collectAdvice(conditions, outcome, situation),
    evidence: collectEvidence(conditions, outcome, situation),
    tailoring: open,
  };
}

/** Counts the tailoring answers that are asked for; returns the questions still open. */
function tailor<I extends Ids>(
  { conditions, tailoring }: CompiledProtocol<I>,
  given: readonly Standing[],
  situation: Situation,
): QuestionId<I>[] {
  const open: QuestionId<I>[] = [];
  for (const { id, position, enabled } of tailoring) {
    const isAsked = conditions.evaluate(enabled, situation) === TRUE;
    situation.standings[position] = isAsked ? given[position]! : NOT_ASKED;
    if (situation.standings[position] === UNANSWERED) open.push(id);
  }
  return open;
}

/** In the order of the sections; what a condition moves up stands first in its section. */
function collectAdvice<I extends Ids>(
  conditions: Conditions<I>,
  { advice }: CompiledOutcome<I>,
  situation: Situation,
): Advice<I>[] {
  const collected: Advice<I>[] = [];
  for (const { holds, first, entry } of advice) {
    if (conditions.evaluate(holds, situation) !== TRUE) continue;
    if (first !== undefined && conditions.evaluate(first, situation) === TRUE) {
      const before = collected.filter(({ section }) => section !== entry.section).length;
      collected.splice(before, 0, entry);
    } else {
      collected.push(entry);
    }
  }
  return collected;
}

function collectEvidence<I extends Ids>(
  conditions: Conditions<I>,
  { evidence }: CompiledOutcome<I>,
  situation: Situation,
): Evidence<I>[] {
  const collected: Evidence<I>[] = [];
  for (const { holds, entry } of evidence) {
    if (conditions.evaluate(holds, situation) === TRUE) collected.push(entry);
  }
  return collected;
}
