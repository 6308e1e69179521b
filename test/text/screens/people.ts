import type { CountryId } from '../../../src/content/countries.js';
import { PROGRAM } from '../../../src/content/program.js';
import type { OutcomeScreen } from '../../../src/element/views/outcome.js';
import type { Answers, Outcome } from '../../../src/engine.js';
import { assess } from '../../../src/engine/assess.js';
import { completeAnswers, possibleAnswers } from '../../../tools/content-check/combinations.js';
import { explain } from '../../../src/engine/explain.js';
import { optionText } from '../../../src/text/compose.js';
import type { Text } from '../../../src/text/text.js';
import { CASES } from '../../cases/cases.js';

export interface Person {
  readonly country: CountryId;
  readonly answers: Answers;
  readonly outcome: Outcome;
}

/** One person for each outcome that differs in more than its order. */
export function everyPerson(country: CountryId): readonly Person[] {
  const people = found.get(country) ?? findEveryPerson(country);
  found.set(country, people);
  return people;
}

/** Shared by all languages, because finding them takes seconds. */
const found = new Map<CountryId, readonly Person[]>();

function findEveryPerson(country: CountryId): Person[] {
  const people = new Map<string, Person>();
  for (const answers of everyKindOfAnswers(country)) {
    const outcome = assess(PROGRAM, answers, country);
    if (outcome.next !== null) throw new Error(`The question ${outcome.next} is left open.`);
    const { tier, reasons, advice, evidence } = outcome;
    const ids = [...reasons, ...advice, ...evidence].map(({ id }) => id);
    people.set([tier, ...ids].join(), { country, answers, outcome });
  }
  return [...people.values()];
}

/**
 * Required answers with no sign, one sign or all signs; with none and with all also each optional
 * answer. Two signs add up to what each adds alone, and the cases cover rules for several.
 */
function* everyKindOfAnswers(country: CountryId): Generator<Answers> {
  yield* CASES.map(({ answers }) => answers);
  yield* completeAnswers(PROGRAM, country, 1);
  const optional = PROGRAM.questions.filter(({ tailoring }) => tailoring).map(({ id }) => id);
  for (const answers of completeAnswers(PROGRAM, country, 0)) {
    for (const question of optional) {
      for (const answer of possibleAnswers(PROGRAM, question, 0)) {
        yield { ...answers, [question]: answer };
      }
    }
  }
}

export function outcomeScreen(
  { country, answers, outcome }: Person,
  text: Text,
  state: Partial<OutcomeScreen> = {},
): OutcomeScreen {
  const screen: Partial<OutcomeScreen> = {
    outcome,
    explain: explain(PROGRAM, answers, country),
    labels: (question) =>
      [answers[question] ?? []].flat().map((option) => optionText(question, option, text)[0]),
    checked: [],
    ...state,
  };
  return screen as OutcomeScreen;
}
