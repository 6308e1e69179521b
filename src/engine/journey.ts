import { evaluate, FALSE, type Situation, type Truth } from './condition.js';
import type { Answers, Ids, QuestionId } from './model.js';
import {
  ANSWERED,
  bits,
  COUNTRY,
  NOT_ASKED,
  UNANSWERED,
  type Program,
  type ProgramQuestion,
  type Standing,
} from './program.js';

/** The required questions on this person's way, worked out anew from the answers each time. */
export interface Journey<I extends Ids = Ids> {
  /** Questions that are asked, in order. Past `next` they may still drop out. */
  readonly asked: readonly QuestionId<I>[];
  /** The first asked question without an answer, or `null` when all have one. */
  readonly next: QuestionId<I> | null;
  /** What counts. */
  readonly situation: Situation;
}

/** Answers to questions that are not asked do not count; nor do options that are not offered. */
export function resolveJourney<I extends Ids>(
  program: Program<I>,
  answers: Answers<I>,
  country: I['country'],
): Journey<I> {
  const situation = situationIn(program, country);
  const { standings } = situation;
  const asked: QuestionId<I>[] = [];
  let next: QuestionId<I> | null = null;
  for (let position = 0; position < program.questions.length; position++) {
    const { id, tailoring, enabled, withheld } = program.questions[position]!;
    if (tailoring) continue;
    if (evaluate(enabled, situation) === FALSE) {
      standings[position] = NOT_ASKED;
      continue;
    }
    asked.push(id);
    let standing = standingOf(program, answers, id);
    if (standing === UNANSWERED) next ??= id;
    if (next !== null) continue;
    for (const { bit, offered } of withheld) {
      if (evaluate(offered, situation) === FALSE) standing &= ~bit;
    }
    standings[position] = standing;
  }
  return { asked, next, situation };
}

/** Nothing is known but the country. */
function situationIn<I extends Ids>(
  { conditions, questions, countries, blank }: Program<I>,
  country: I['country'],
): Situation {
  const standings = blank.standings.slice();
  standings[questions.length + COUNTRY] = bits(countries, [country]) | ANSWERED;
  return { conditions, standings, truths: blank.truths.slice() as Truth[] };
}

export function questionOf<I extends Ids>(
  { questions }: Program<I>,
  id: QuestionId<I>,
): ProgramQuestion<I> {
  return questions.find((question) => question.id === id)!;
}

/** An answer as it was given, whether it counts or not. */
export function standingOf<I extends Ids>(
  { options }: Program<I>,
  answers: Answers<I>,
  id: QuestionId<I>,
): Standing {
  const answer = answers[id] as string | readonly string[] | undefined;
  if (answer === undefined) return UNANSWERED;
  const offered: readonly string[] = options[id];
  if (typeof answer === 'string') return (1 << offered.indexOf(answer)) | ANSWERED;
  return bits(offered, answer) | ANSWERED;
}

/** The options that a question offers, in order, given what is known so far. */
export function offeredOptions<I extends Ids, Q extends QuestionId<I>>(
  program: Program<I>,
  id: Q,
  { situation }: Journey<I>,
): readonly I['options'][Q][] {
  const options: readonly I['options'][Q][] = program.options[id];
  const withheld = questionOf(program, id).withheld.filter(
    ({ offered }) => evaluate(offered, situation) === FALSE,
  );
  return options.filter((option) => !withheld.some(({ bit }) => bit === bits(options, [option])));
}
