import type { Decision } from './assess.js';
import { evaluate, isOneOf, TRUE, type EvaluationContext, type Truth } from './condition.js';
import { questionIds } from './journey.js';
import type {
  Advice,
  AnswerCondition,
  Condition,
  Evidence,
  Ids,
  Protocol,
  QuestionId,
  Reason,
  ReasonTrace,
} from './model.js';

/**
 * Tells of each entry of an outcome which of the person's answers it came from: those that its rule
 * asks for; where there are none, those that its rule rules out. None at all: it came from no
 * single answer.
 */
export function explain<I extends Ids>(
  protocol: Protocol<I>,
  { rule, context }: Decision<I>,
): (entry: Reason<I> | Advice<I> | Evidence<I>) => ReasonTrace<I>[] {
  return (entry) => {
    const when =
      'weight' in entry && entry.weight === 'headline' ? rule.when : ruleOf(protocol, entry)?.when;
    const found = collectAnswers(protocol, when, TRUE, context);
    const askedFor = found.filter(({ isAskedFor }) => isAskedFor);
    return mergeTraces(protocol, askedFor.length ? askedFor : found);
  };
}

/** One reason may stand in two rows, with another weight each. */
function ruleOf<I extends Ids>(
  { reasons, advice, evidence }: Protocol<I>,
  entry: Reason<I> | Advice<I> | Evidence<I>,
): { readonly when?: Condition<I> } | undefined {
  if ('weight' in entry) {
    return reasons.find(({ id, weight }) => id === entry.id && weight === entry.weight);
  }
  if ('section' in entry) return advice.find(({ id }) => id === entry.id);
  return evidence.find(({ id }) => id === entry.id);
}

interface FoundAnswer<I extends Ids> extends ReasonTrace<I> {
  /** Whether the condition names these options; otherwise, it holds because they are others. */
  readonly isAskedFor: boolean;
}

/** Walks down to the answers that make a condition what it is. */
function collectAnswers<I extends Ids>(
  protocol: Protocol<I>,
  condition: Condition<I> | undefined,
  wanted: Truth,
  context: EvaluationContext<I>,
): FoundAnswer<I>[] {
  if (!condition || evaluate(condition, context) !== wanted) return [];
  const inEach = (conditions: readonly Condition<I>[]) =>
    conditions.flatMap((one) => collectAnswers(protocol, one, wanted, context));
  if ('all' in condition) return inEach(condition.all);
  if ('any' in condition) return inEach(condition.any);
  if ('fact' in condition) {
    const isCommon = protocol.commonFacts.includes(condition.fact);
    return isCommon ? [] : inEach([protocol.facts[condition.fact]]);
  }
  if ('not' in condition) {
    return collectAnswers(protocol, condition.not, (TRUE - wanted) as Truth, context);
  }
  if (!('is' in condition)) return [];
  const { question, is } = condition as AnswerCondition<QuestionId<I>, string>;
  const given = context.answers.get(question) ?? [];
  const isAskedFor = wanted === TRUE;
  const options = isAskedFor ? given.filter((option) => isOneOf(option, is)) : given;
  return [{ question, options, isAskedFor }];
}

/** Each question once, and its options once, in the order of the protocol. */
function mergeTraces<I extends Ids>(
  protocol: Protocol<I>,
  traces: readonly ReasonTrace<I>[],
): ReasonTrace<I>[] {
  return questionIds(protocol).flatMap((question) => {
    const found = traces.filter((trace) => trace.question === question);
    const options = protocol.options[question].filter((option) =>
      found.some((trace) => trace.options.includes(option)),
    );
    return options.length ? [{ question, options }] : [];
  });
}
