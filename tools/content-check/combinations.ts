import { questionOf, resolveJourney } from '../../src/engine/journey.js';
import type { Answers, Ids, Protocol, QuestionId } from '../../src/engine/model.js';

/**
 * Every way to answer the required questions that are asked, up to a number of options where
 * several may be given, or all of them at once. For checks; a page asks one person only.
 */
export function* completeAnswers<I extends Ids>(
  protocol: Protocol<I>,
  country: I['country'],
  mostOptions: number,
  answers: Answers<I> = {},
): Generator<Answers<I>> {
  const { next } = resolveJourney(protocol, answers, country);
  if (next === null) {
    yield answers;
    return;
  }
  for (const answer of possibleAnswers(protocol, next, mostOptions)) {
    yield* completeAnswers(protocol, country, mostOptions, { ...answers, [next]: answer });
  }
}

/** Every answer to one question, within the same bound. */
export function possibleAnswers<I extends Ids>(
  protocol: Protocol<I>,
  question: QuestionId<I>,
  mostOptions: number,
): (string | readonly string[])[] {
  const options: readonly string[] = protocol.options[question];
  const { repeats, maxOccurs = options.length } = questionOf(protocol, question);
  if (!repeats) return [...options];
  const some = subsets(options, Math.min(mostOptions, maxOccurs));
  return maxOccurs < options.length || mostOptions >= options.length ? some : [...some, options];
}

function subsets(options: readonly string[], most: number): string[][] {
  let found: string[][] = [[]];
  for (const option of options) {
    const withOption = found.filter((one) => one.length < most).map((one) => [...one, option]);
    found = [...found, ...withOption];
  }
  return found;
}
