import { ANSWERED, UNANSWERED, type Standing } from './condition.js';
import type { Protocol } from './model.js';

const LABEL = 'second-opinion';

/** Reads answers of a protocol, and refuses those that it does not know. */
export type AnswerReader = (answers: unknown) => Standing[];

/**
 * The reader of a protocol's answers. Its errors name the thing, the value and what is allowed.
 *
 * @throws TypeError when `answers` is not a record, or an answer has the wrong shape.
 * @throws RangeError when a question or an option is unknown, an option is listed twice, or more
 * options are listed than the question takes.
 */
export function answerReader({ questions, options }: Protocol): AnswerReader {
  const readers = new Map(
    Object.keys(options).map((id, position) => {
      const bitOf = new Map(options[id]!.map((option, at) => [option, 1 << at]));
      const read = questions[id]!.repeats ? readSeveral : readOne;
      return [id, { id, position, read, bitOf, maxOccurs: questions[id]!.maxOccurs ?? Infinity }];
    }),
  );
  return (answers) => {
    refuseUnlessRecord('answers', answers);
    const standings = new Array<Standing>(readers.size).fill(UNANSWERED);
    for (const id of Object.keys(answers)) {
      const reader = readers.get(id);
      if (!reader) throw new RangeError(unknown('question', id, [...readers.keys()]));
      const answer = answers[id];
      if (answer !== undefined) standings[reader.position] = reader.read(reader, answer);
    }
    return standings;
  };
}

interface QuestionReader {
  readonly id: string;
  readonly bitOf: ReadonlyMap<unknown, number>;
  readonly maxOccurs: number;
}

function readOne({ id, bitOf }: QuestionReader, answer: unknown): Standing {
  const bit = bitOf.get(answer);
  if (bit !== undefined) return bit | ANSWERED;
  if (typeof answer === 'string') refuse(id, answer, bitOf);
  throw new TypeError(`${LABEL}: the answer to "${id}" must be one id, not ${show(answer)}.`);
}

function readSeveral({ id, bitOf, maxOccurs }: QuestionReader, answer: unknown): Standing {
  if (!Array.isArray(answer)) {
    throw new TypeError(
      `${LABEL}: the answer to "${id}" must be a list of ids, not ${show(answer)}.`,
    );
  }
  if (answer.length > maxOccurs) {
    throw new RangeError(`${LABEL}: the answer to "${id}" takes at most ${maxOccurs} ids.`);
  }
  let standing = ANSWERED;
  for (const option of answer as unknown[]) {
    const bit = bitOf.get(option) ?? refuse(id, option, bitOf);
    if (standing & bit) {
      throw new RangeError(`${LABEL}: the answer to "${id}" lists ${show(option)} twice.`);
    }
    standing |= bit;
  }
  return standing;
}

function refuse(id: string, option: unknown, bitOf: ReadonlyMap<unknown, number>): never {
  throw new RangeError(unknown(`answer to "${id}"`, option, [...bitOf.keys()]));
}

/**
 * Refuses a value that is not among those allowed.
 *
 * @throws RangeError naming the thing, the value and what is allowed.
 */
export function refuseUnlessOneOf(thing: string, value: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(value as string)) throw new RangeError(unknown(thing, value, allowed));
}

/** @throws TypeError when the value is not a record by name. */
export function refuseUnlessRecord<T>(
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
