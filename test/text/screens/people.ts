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

/** Somebody who reached an outcome. */
export interface Person {
  readonly country: CountryId;
  readonly answers: Answers;
  readonly outcome: Outcome;
}

/** For each outcome that differs in more than its order, somebody who reaches it. */
export function everyPerson(country: CountryId): readonly Person[] {
  const known = found.get(country) ?? findEveryPerson(country);
  found.set(country, known);
  return known;
}

/** The same people read every language. */
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
 * All ways to answer the required questions with no sign, one or all of them; and for no sign and
 * all, with any one optional answer. Two signs bring what each brings alone, one after the other;
 * what several bring together, the people of the cases reach.
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
