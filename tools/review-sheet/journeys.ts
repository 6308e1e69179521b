import type { OptionId, QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { CountryId } from '../../src/content/countries.js';
import type { Answers } from '../../src/content/vocabulary.js';
import { possibleAnswers } from '../content-check/combinations.js';
import { questionIds, resolveJourney } from '../../src/engine/journey.js';

/** Where the way of questions ends: the rules decide. */
export const RULES = 'rules';

/** Where answers lead: from a question, by any of the options, on to the next one. */
export interface Step {
  readonly from: QuestionId;
  /** Empty: whatever is answered, or where answers before it decide. */
  readonly options: readonly OptionId[];
  /** Whether the same options lead elsewhere too: answers before them decide. */
  readonly depends: boolean;
  readonly to: QuestionId | typeof RULES;
}

/** Every step from question to question that any answers lead through. */
export function steps(country: CountryId): Step[] {
  const found = new Map<string, Set<OptionId>>();
  const visit = (answers: Answers) => {
    const { next } = resolveJourney(PROTOCOL, answers, country);
    if (next === null) return;
    // Of a question with several answers, one or none shows each way on.
    for (const answer of possibleAnswers(PROTOCOL, next, 1)) {
      const given = { ...answers, [next]: answer };
      const to = resolveJourney(PROTOCOL, given, country).next ?? RULES;
      const key = `${next} ${to}`;
      const options = found.get(key) ?? new Set();
      for (const option of [answer].flat() as OptionId[]) options.add(option);
      found.set(key, options);
      visit(given);
    }
  };
  visit({});
  const all = [...found].map(([key, options]) => {
    const [from, to] = key.split(' ') as [QuestionId, QuestionId | typeof RULES];
    return { from, to, options: [...options] };
  });
  const isShared = (step: (typeof all)[number]) =>
    all.some(
      (other) =>
        other !== step &&
        other.from === step.from &&
        other.options.some((option) => step.options.includes(option)),
    );
  const order = questionIds(PROTOCOL) as string[];
  return all
    .map((step) => {
      const depends = isShared(step);
      const isAnyWay = all.filter(({ from }) => from === step.from).length === 1;
      return { ...step, depends, options: depends || isAnyWay ? [] : step.options };
    })
    .sort((one, other) => order.indexOf(one.from) - order.indexOf(other.from));
}
