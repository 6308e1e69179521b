import assert from 'node:assert/strict';
import { ANSWER_OPTIONS, type QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { Answers, Change } from '../../src/engine.js';

const REQUIRED = Object.keys(PROTOCOL.questions).filter(
  (id) => !PROTOCOL.questions[id as QuestionId].tailoring,
) as QuestionId[];

const isList = (question: QuestionId) => Boolean(PROTOCOL.questions[question].repeats);
const listOf = (answers: Answers, question: QuestionId) =>
  (answers[question] ?? []) as readonly string[];

/** The list with one option more, or without it. */
function toggled(answers: Answers, question: QuestionId, option: string): Answers {
  const list = listOf(answers, question);
  const without = list.filter((one) => one !== option);
  const changed = without.length < list.length ? without : [...list, option];
  return { ...answers, [question]: changed } as Answers;
}

/** Every set of answers that differs in one answer: another option, or one sign more or less. */
export function* oneAnswerOff(answers: Answers): Generator<Answers> {
  for (const question of REQUIRED) {
    for (const option of ANSWER_OPTIONS[question]) {
      if (isList(question)) yield toggled(answers, question, option);
      else if (answers[question] !== option) yield { ...answers, [question]: option };
    }
  }
}

/** Every set of answers that a change stands for. */
export function meantBy({ changed }: Change, answers: Answers): Answers[] {
  return changed.reduce<Answers[]>(
    (ways, { question, options, isGivenUp }) =>
      ways.flatMap((way) =>
        options.map((option) => {
          if (!isList(question)) return { ...way, [question]: option };
          assert.equal(listOf(way, question).includes(option), isGivenUp);
          return toggled(way, question, option);
        }),
      ),
    [answers],
  );
}

/** The same for two sets of answers that differ in the order of a list only. */
export function sorted(answers: Answers): string {
  return JSON.stringify(
    REQUIRED.map((question) =>
      isList(question) ? [...listOf(answers, question)].sort() : answers[question],
    ),
  );
}
