import type { CountryId } from '../../../src/content/countries.js';
import { PROTOCOL } from '../../../src/content/protocol.js';
import type { FlowState } from '../../../src/element/flow-state.js';
import type { OutcomeSnapshot } from '../../../src/element/snapshot.js';
import type { Answers, Outcome } from '../../../src/engine.js';
import { assess } from '../../../src/engine/assess.js';
import { completeAnswers, possibleAnswers } from '../../../tools/content-check/combinations.js';
import { outcomeSnapshot } from '../../../tools/review-sheet/static-outcome.js';
import { questionIds } from '../../../src/engine/journey.js';
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
    const outcome = assess(PROTOCOL, answers, country);
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
  yield* completeAnswers(PROTOCOL, country, 1);
  const optional = questionIds(PROTOCOL).filter((id) => PROTOCOL.questions[id].tailoring);
  for (const answers of completeAnswers(PROTOCOL, country, 0)) {
    for (const question of optional) {
      for (const answer of possibleAnswers(PROTOCOL, question, 0)) {
        yield { ...answers, [question]: answer };
      }
    }
  }
}

/** That person's outcome as the views take it. */
export function snapshotOf(
  { country, answers }: Person,
  state: Partial<FlowState> = {},
): OutcomeSnapshot {
  return outcomeSnapshot(answers, country, state);
}
