import type { AnswerCondition, Condition, Ids, Protocol, QuestionId, Weight } from './model.js';

/** Three-valued (Kleene) logic: unknown stays unknown unless the other operands decide. */
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

/** All that a condition can look at. */
export interface EvaluationContext<I extends Ids = Ids> {
  readonly facts: Protocol<I>['facts'];
  readonly country: I['country'];
  /**
   * The options that count, by question: `null` where it is not asked, and for an optional one
   * without an answer; absent while a required one is open.
   */
  readonly answers: ReadonlyMap<QuestionId<I>, readonly I['options'][QuestionId<I>][] | null>;
  /** How many reasons hold; absent until they are counted. */
  readonly triggered?: Readonly<Record<Weight, number>>;
  /** Absent until it is decided. */
  readonly tier?: I['tier'];
}

/** An absent condition always holds. */
export function evaluate<I extends Ids>(
  condition: Condition<I> | undefined,
  context: EvaluationContext<I>,
): Truth {
  if (condition === undefined) return TRUE;
  if (has(condition, 'is')) {
    const { question, is } = condition as AnswerCondition<QuestionId<I>, string>;
    const answer = context.answers.get(question);
    if (answer === undefined) return UNKNOWN;
    return truthOf(answer !== null && answer.some((option) => isOneOf(option, is)));
  }
  if (has(condition, 'fact')) return evaluate(context.facts[condition.fact], context);
  if (has(condition, 'all')) return decidedBy(FALSE, condition.all, context);
  if (has(condition, 'any')) return decidedBy(TRUE, condition.any, context);
  if (has(condition, 'not')) return (TRUE - evaluate(condition.not, context)) as Truth;
  if (has(condition, 'country')) return truthOf(isOneOf(context.country, condition.country));
  if (has(condition, 'triggered')) {
    const { triggered } = context;
    return triggered ? truthOf(triggered[condition.triggered] >= condition.atLeast) : UNKNOWN;
  }
  return context.tier === undefined ? UNKNOWN : truthOf(isOneOf(context.tier, condition.tier));
}

/** The shared conditions that hold. */
export function holdingFacts<I extends Ids>(context: EvaluationContext<I>): Set<I['fact']> {
  const facts = Object.entries<Condition<I>>(context.facts);
  return new Set(facts.filter(([, fact]) => evaluate(fact, context) === TRUE).map(([id]) => id));
}

/** The first operand with the deciding truth decides; without one, any unknown leaves it open. */
function decidedBy<I extends Ids>(
  deciding: Truth,
  operands: readonly Condition<I>[],
  context: EvaluationContext<I>,
): Truth {
  let result = (TRUE - deciding) as Truth;
  for (const operand of operands) {
    const truth = evaluate(operand, context);
    if (truth === deciding) return deciding;
    if (truth === UNKNOWN) result = UNKNOWN;
  }
  return result;
}

/** Whether a condition that names one id, or a list of them, names this one. */
export function isOneOf(id: string, named: string | readonly string[]): boolean {
  return typeof named === 'string' ? id === named : named.includes(id);
}

function truthOf(holds: boolean): Truth {
  return holds ? TRUE : FALSE;
}

/** Own properties only: a page may have polluted `Object.prototype` with a name like `all`. */
function has<C extends object, K extends string>(
  condition: C,
  key: K,
): condition is Extract<C, Record<K, unknown>> {
  return Object.hasOwn(condition, key);
}
