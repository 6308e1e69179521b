import { evaluate, FALSE, TRUE, type EvaluationContext } from './condition.js';
import { givenOptions, questionIds, questionOf, resolveJourney, type Journey } from './journey.js';
import type {
  Answers,
  Assessment,
  Ids,
  Outcome,
  OutcomeRule,
  Protocol,
  ReasonRule,
} from './model.js';
import { collectAdvice, collectEvidence, collectReasons } from './outcome-entries.js';

/**
 * What follows from the answers: the next required question, or the outcome. The same answers give
 * the same result, always: no clock, no chance, no memory.
 */
export function assess<I extends Ids>(
  protocol: Protocol<I>,
  answers: Answers<I>,
  country: I['country'],
): Assessment<I> {
  const journey = resolveJourney(protocol, answers, country);
  if (journey.next !== null) return { next: journey.next };
  return outcomeOf(protocol, journey, decide(protocol, journey, answers));
}

/** The outcome in which a decision results. */
export function outcomeOf<I extends Ids>(
  protocol: Protocol<I>,
  journey: Journey<I>,
  { rule, triggered, context }: Decision<I>,
): Outcome<I> {
  const tailoring = questionIds(protocol).filter((id) => questionOf(protocol, id).tailoring);
  return {
    next: null,
    tier: rule.tier,
    reasons: collectReasons(protocol, rule, triggered),
    advice: collectAdvice(protocol, rule.tier, context),
    evidence: collectEvidence(protocol, rule.tier, context),
    answered: [...journey.asked, ...tailoring.filter((id) => context.answers.get(id))],
    tailoring: tailoring.filter((id) => context.answers.get(id) === undefined),
  };
}

/** The rule of an outcome, the reasons that hold, and all that conditions can look at then. */
export interface Decision<I extends Ids> {
  readonly rule: OutcomeRule<I>;
  readonly triggered: readonly ReasonRule<I>[];
  readonly context: EvaluationContext<I>;
}

/** @param journey One on which every required question is answered. */
export function decide<I extends Ids>(
  protocol: Protocol<I>,
  { context }: Journey<I>,
  answers: Answers<I>,
): Decision<I> {
  const reasons = protocol.reasons.filter(({ when }) => evaluate(when, context) === TRUE);
  const strong = reasons.filter(({ weight }) => weight === 'strong');
  const mild = reasons.filter(({ weight }) => weight === 'mild');
  const counted = { ...context, triggered: { strong: strong.length, mild: mild.length } };
  // The last row asks for nothing, so one holds: a test runs them all.
  const rule = firstMatchingOutcome(protocol, counted)!;
  return {
    rule,
    triggered: [...strong, ...mild],
    context: withTailoring(protocol, answers, { ...counted, tier: rule.tier }),
  };
}

/** The first outcome that holds; none while an open question may decide. */
export function firstMatchingOutcome<I extends Ids>(
  { outcomes }: Protocol<I>,
  context: EvaluationContext<I>,
): OutcomeRule<I> | undefined {
  const rule = outcomes.find(({ when }) => evaluate(when, context) !== FALSE);
  return rule && evaluate(rule.when, context) === TRUE ? rule : undefined;
}

/** Once the tier is known, the answers to tailoring questions that are asked count too. */
function withTailoring<I extends Ids>(
  protocol: Protocol<I>,
  answers: Answers<I>,
  context: EvaluationContext<I>,
): EvaluationContext<I> {
  const counted = new Map(context.answers);
  const tailored = { ...context, answers: counted };
  for (const id of questionIds(protocol)) {
    const { tailoring, enableWhen } = questionOf(protocol, id);
    if (!tailoring) continue;
    const isAsked = evaluate(enableWhen, tailored) === TRUE;
    const options = isAsked ? givenOptions(answers, id) : null;
    if (options !== undefined) counted.set(id, options);
  }
  return tailored;
}
