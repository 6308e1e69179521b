import type { OptionId, QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { CountryId } from '../../src/content/countries.js';
import type { Answers } from '../../src/content/vocabulary.js';
import { possibleAnswers } from '../content-check/combinations.js';
import { questionIds, resolveJourney } from '../../src/engine/journey.js';

/** The end of the questions, where the rules decide. */
export const RULES = 'rules';

/** Any of the options leads from one question to the next. */
export interface Step {
  readonly from: QuestionId;
  /** Empty where any answer leads there, or where earlier answers decide. */
  readonly options: readonly OptionId[];
  /** The same options lead elsewhere too, so earlier answers decide. */
  readonly dependsOnEarlier: boolean;
  readonly to: QuestionId | typeof RULES;
}

export function steps(country: CountryId): Step[] {
  const found = new Map<string, Set<OptionId>>();
  const visit = (answers: Answers) => {
    const { next } = resolveJourney(PROTOCOL, answers, country);
    if (next === null) return;
    // One option or none is enough to find each step from a question with several answers.
    for (const answer of possibleAnswers(PROTOCOL, next, 1)) {
      const extended = { ...answers, [next]: answer };
      const to = resolveJourney(PROTOCOL, extended, country).next ?? RULES;
      const key = `${next} ${to}`;
      const options = found.get(key) ?? new Set();
      for (const option of [answer].flat() as OptionId[]) options.add(option);
      found.set(key, options);
      visit(extended);
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
      const dependsOnEarlier = isShared(step);
      const isOnlyStep = all.filter(({ from }) => from === step.from).length === 1;
      return {
        ...step,
        dependsOnEarlier,
        options: dependsOnEarlier || isOnlyStep ? [] : step.options,
      };
    })
    .sort((one, other) => order.indexOf(one.from) - order.indexOf(other.from));
}
