import type { QuestionId } from '../../src/content/answer-options.js';
import type { CountryId } from '../../src/content/countries.js';
import type { OutcomeId } from '../../src/content/outcomes.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { Answers } from '../../src/content/vocabulary.js';
import { assess } from '../../src/engine/assess.js';
import { questionIds, resolveJourney } from '../../src/engine/journey.js';
import { possibleAnswers } from '../content-check/combinations.js';

/** The end of the questions, where the rules decide. */
export const RULES = 'rules';

/** Some answer leads from one question to another, to an early result, or to the rules. */
export interface Way {
  readonly from: QuestionId;
  readonly to: QuestionId | OutcomeId | typeof RULES;
}

export function waysThrough(country: CountryId): Way[] {
  const found = new Map<string, Way>();
  const visit = (answers: Answers) => {
    const { next } = resolveJourney(PROTOCOL, answers, country);
    if (next === null) return;
    // Of a list of answers, none of them and all of them are enough to find each way.
    for (const answer of possibleAnswers(PROTOCOL, next, 0)) {
      const extended = { ...answers, [next]: answer };
      const way = { from: next, to: destination(extended, country) };
      found.set(`${way.from} ${way.to}`, way);
      visit(extended);
    }
  };
  visit({});
  const order: readonly string[] = questionIds(PROTOCOL);
  return [...found.values()].sort(
    (one, other) => order.indexOf(one.from) - order.indexOf(other.from),
  );
}

function destination(answers: Answers, country: CountryId): Way['to'] {
  const result = assess(PROTOCOL, answers, country);
  if (result.next !== null) return result.next;
  const early = PROTOCOL.outcomes.find(
    ({ endsEarly, headline }) => endsEarly && headline === result.reasons[0]?.id,
  );
  return early?.headline ?? RULES;
}
