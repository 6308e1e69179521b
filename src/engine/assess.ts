import { evaluate, FALSE, TRUE, type EvaluationContext } from './condition.js';
import { givenOptions, questionIds, questionOf, resolveJourney, type Journey } from './journey.js';
import type {
  Answers,
  Assessment,
  Ids,
  Outcome,
  OutcomeRule,
  Protocol,
  QuestionId,
  ReasonRule,
} from './model.js';
import { collectAdvice, collectEvidence, collectReasons, collectSteps } from './outcome-entries.js';

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
  { rule, triggered, context, tailoring }: Decision<I>,
): Outcome<I> {
  const advice = collectAdvice(protocol, rule.tier, context);
  const isAnswered = (id: QuestionId<I>) => Boolean(context.answers.get(id));
  return {
    next: null,
    tier: rule.tier,
    reasons: collectReasons(protocol, rule, triggered),
    steps: collectSteps(protocol, rule.tier, advice, context),
    advice,
    evidence: collectEvidence(protocol, rule.tier, context),
    answered: [...journey.asked, ...tailoring.filter(isAnswered)],
    tailoring: tailoring.filter((id) => !isAnswered(id)),
  };
}

/** The rule of an outcome, the reasons that hold, and all that conditions can look at then. */
export interface Decision<I extends Ids> {
  readonly rule: OutcomeRule<I>;
  readonly triggered: readonly ReasonRule<I>[];
  readonly context: EvaluationContext<I>;
  /** The optional questions that are asked, answered or not. */
  readonly tailoring: readonly QuestionId<I>[];
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
  const decided = { ...counted, tier: rule.tier };
  const tailoring = tailoringQuestions(protocol, decided);
  return {
    rule,
    triggered: [...strong, ...mild],
    context: withTailoring(protocol, answers, tailoring, decided),
    tailoring,
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

/** The optional questions that are asked once the tier is known. */
function tailoringQuestions<I extends Ids>(
  protocol: Protocol<I>,
  context: EvaluationContext<I>,
): QuestionId<I>[] {
  return questionIds(protocol).filter((id) => {
    const { tailoring, enableWhen } = questionOf(protocol, id);
    return tailoring && evaluate(enableWhen, context) === TRUE;
  });
}

/** Their answers count too; one without an answer counts like one that is not asked. */
function withTailoring<I extends Ids>(
  protocol: Protocol<I>,
  answers: Answers<I>,
  asked: readonly QuestionId<I>[],
  context: EvaluationContext<I>,
): EvaluationContext<I> {
  const counted = new Map(context.answers);
  for (const id of questionIds(protocol)) {
    if (!questionOf(protocol, id).tailoring) continue;
    counted.set(id, (asked.includes(id) && givenOptions(answers, id)) || null);
  }
  return { ...context, answers: counted };
}
