import { refuseUnlessOneOf } from './answers.js';
import { compiled } from './compiled.js';
import { bits, FALSE, NOT_ASKED, UNANSWERED, type Situation, type Standing } from './condition.js';
import type { Answers, Ids, Protocol, QuestionId } from './model.js';

/** The required questions on this person's way, worked out anew from the answers each time. */
export interface Journey<I extends Ids = Ids> {
  /** Questions that are asked, in order. Past `next` they may still drop out. */
  readonly asked: readonly QuestionId<I>[];
  /** The first asked question without an answer, or `null` when all have one. */
  readonly next: QuestionId<I> | null;
  /** All answers as given, whether they count or not. */
  readonly given: readonly Standing[];
  /** What counts. */
  readonly situation: Situation;
}

/**
 * Answers to questions that are not asked do not count; nor do options that are not offered.
 *
 * @throws TypeError | RangeError for answers or a country that the protocol does not know.
 */
export function travel<I extends Ids>(
  protocol: Protocol<I>,
  answers: Answers<I>,
  country: I['country'],
): Journey<I> {
  const { conditions, read, required } = compiled(protocol);
  refuseUnlessOneOf('country', country, protocol.countries);
  const given = read(answers);
  const situation = conditions.situation(country);
  const asked: QuestionId<I>[] = [];
  const { standings } = situation;
  let next: QuestionId<I> | null = null;
  for (const { id, position, enabled, withheld } of required) {
    if (conditions.evaluate(enabled, situation) === FALSE) {
      standings[position] = NOT_ASKED;
      continue;
    }
    asked.push(id);
    let standing = given[position]!;
    if (standing === UNANSWERED) next ??= id;
    if (next !== null) continue;
    for (const { bit, offered } of withheld) {
      if (conditions.evaluate(offered, situation) === FALSE) standing &= ~bit;
    }
    standings[position] = standing;
  }
  return { asked, next, given, situation };
}

/** The options that a question offers, in order, given what is known so far. */
export function offeredOptions<I extends Ids, Q extends QuestionId<I>>(
  protocol: Protocol<I>,
  id: Q,
  { situation }: Journey<I>,
): readonly I['options'][Q][] {
  const options: readonly I['options'][Q][] = protocol.options[id];
  const { conditions, required, tailoring } = compiled(protocol);
  const withheld = [...required, ...tailoring]
    .filter((question) => question.id === id)
    .flatMap((question) => question.withheld)
    .filter(({ offered }) => conditions.evaluate(offered, situation) === FALSE);
  return options.filter((option) => !withheld.some(({ bit }) => bit === bits(options, [option])));
}
