import { evaluate, FALSE, type EvaluationContext } from './condition.js';
import type { Answers, Condition, Ids, Protocol, Question, QuestionId } from './model.js';

/** The required questions on this person's way, worked out anew from the answers each time. */
export interface Journey<I extends Ids = Ids> {
  /** Questions that are asked, in order. Past `next` they may still drop out. */
  readonly asked: readonly QuestionId<I>[];
  /** The first asked question without an answer, or `null` when all have one. */
  readonly next: QuestionId<I> | null;
  /** What counts. */
  readonly context: EvaluationContext<I>;
}

/**
 * Answers to questions that are not asked do not count; nor do options that are not offered, nor
 * any answer past the first open question.
 */
export function resolveJourney<I extends Ids>(
  protocol: Protocol<I>,
  answers: Answers<I>,
  country: I['country'],
): Journey<I> {
  const counted = new Map<QuestionId<I>, readonly I['options'][QuestionId<I>][] | null>();
  const context: EvaluationContext<I> = { facts: protocol.facts, country, answers: counted };
  const asked: QuestionId<I>[] = [];
  let next: QuestionId<I> | null = null;
  for (const id of questionIds(protocol)) {
    const { tailoring, enableWhen } = questionOf(protocol, id);
    if (tailoring) continue;
    if (evaluate(enableWhen, context) === FALSE) {
      counted.set(id, null);
      continue;
    }
    asked.push(id);
    const given = givenOptions(answers, id);
    if (given === undefined) next ??= id;
    else if (next === null) {
      const offered = optionsIn(protocol, id, context);
      counted.set(
        id,
        given.filter((option) => offered.includes(option)),
      );
    }
  }
  return { asked, next, context };
}

/** The options that a question offers, in order, given what is known so far. */
export function offeredOptions<I extends Ids, Q extends QuestionId<I>>(
  protocol: Protocol<I>,
  id: Q,
  { context }: Journey<I>,
): readonly I['options'][Q][] {
  return optionsIn(protocol, id, context);
}

function optionsIn<I extends Ids, Q extends QuestionId<I>>(
  protocol: Protocol<I>,
  id: Q,
  context: EvaluationContext<I>,
): readonly I['options'][Q][] {
  const options: readonly I['options'][Q][] = protocol.options[id];
  const { optionEnableWhen } = questionOf(protocol, id);
  if (!optionEnableWhen) return options;
  const conditions: Readonly<Record<string, Condition<I> | undefined>> = optionEnableWhen;
  return options.filter((option) => evaluate(conditions[option], context) !== FALSE);
}

/** In the order asked. */
export function questionIds<I extends Ids>({ questions }: Protocol<I>): QuestionId<I>[] {
  return Object.keys(questions);
}

export function questionOf<I extends Ids>(
  { questions }: Protocol<I>,
  id: QuestionId<I>,
): Question<I> {
  return questions[id];
}

/** An answer as a list, whether it counts or not; nothing while the question is open. */
export function givenOptions<I extends Ids, Q extends QuestionId<I>>(
  answers: Answers<I>,
  id: Q,
): readonly I['options'][Q][] | undefined {
  const answer: I['options'][Q] | readonly I['options'][Q][] | undefined = answers[id];
  return typeof answer === 'string' ? [answer] : answer;
}
