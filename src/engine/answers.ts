import { questionOf } from './journey.js';
import type { Ids, Protocol } from './model.js';

const LABEL = 'second-opinion';

/**
 * Refuses answers that the protocol does not know. The errors name the thing, the value and what is
 * allowed.
 *
 * @throws TypeError when `answers` is not a record, or an answer has the wrong shape.
 * @throws RangeError when a question or an option is unknown, a question is one of an earlier
 * version, an option is listed twice, or more options are listed than the question takes.
 */
export function assertKnownAnswers<I extends Ids>(protocol: Protocol<I>, answers: unknown): void {
  assertRecord('answers', answers);
  for (const [id, answer] of Object.entries(answers)) {
    assertNotReplaced(protocol, id);
    assertOneOf('question', id, Object.keys(protocol.questions));
    if (answer === undefined) continue;
    const { repeats, maxOccurs = Infinity } = questionOf(protocol, id);
    const options = protocol.options[id]!;
    if (repeats) assertAnswerList(id, answer, options, maxOccurs);
    else assertSingleAnswer(id, answer, options);
  }
}

function assertNotReplaced<I extends Ids>({ replacedQuestions }: Protocol<I>, id: string): void {
  if (!Object.hasOwn(replacedQuestions, id)) return;
  throw new RangeError(
    `${LABEL}: the question ${show(id)} was replaced by ${replacedQuestions[id]!.join(', ')}.`,
  );
}

function assertSingleAnswer(id: string, answer: unknown, options: readonly string[]): void {
  if (typeof answer !== 'string') {
    throw new TypeError(`${LABEL}: the answer to "${id}" must be one id, not ${show(answer)}.`);
  }
  assertOneOf(`answer to "${id}"`, answer, options);
}

function assertAnswerList(
  id: string,
  answer: unknown,
  options: readonly string[],
  maxOccurs: number,
): void {
  if (!Array.isArray(answer)) {
    throw new TypeError(
      `${LABEL}: the answer to "${id}" must be a list of ids, not ${show(answer)}.`,
    );
  }
  if (answer.length > maxOccurs) {
    throw new RangeError(`${LABEL}: the answer to "${id}" takes at most ${maxOccurs} ids.`);
  }
  for (let at = 0; at < answer.length; at++) {
    assertOneOf(`answer to "${id}"`, answer[at], options);
    if (answer.indexOf(answer[at]) < at) {
      throw new RangeError(`${LABEL}: the answer to "${id}" lists ${show(answer[at])} twice.`);
    }
  }
}

/**
 * Refuses a value that is not among those allowed.
 *
 * @throws RangeError naming the thing, the value and what is allowed.
 */
export function assertOneOf(thing: string, value: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(value as string)) throw new RangeError(unknown(thing, value, allowed));
}

/** @throws TypeError when the value is not a record by name. */
export function assertRecord<T>(
  thing: string,
  value: T,
): asserts value is T & Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${LABEL}: ${thing} must be an object, not ${show(value)}.`);
  }
}

function unknown(thing: string, value: unknown, allowed: readonly unknown[]): string {
  return `${LABEL}: unknown ${thing} ${show(value)}. Allowed: ${allowed.join(', ')}.`;
}

/** Bad input may be anything, objects that refuse to become text included. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
