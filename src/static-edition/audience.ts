import type { CountryId } from '../content/countries.js';
import { FACTS, type FactId } from '../content/facts.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Condition, ReasonTrace } from '../content/vocabulary.js';

/** Whom words are for, by answers. Both lists empty: everyone. */
export interface Audience {
  /** One answer of each group. */
  readonly groups: readonly (readonly ReasonTrace[])[];
  /** None of these answers. */
  readonly without: readonly ReasonTrace[];
}

export const EVERYONE: Audience = { groups: [], without: [] };

/** True of almost everyone, so it says nothing about whom advice is for. */
const FIRST_OPINION: FactId = 'first-opinion-given';

/** Undefined where a condition holds for nobody: some questions are not asked in every country. */
export function audienceOf(
  condition: Condition | undefined,
  country: CountryId,
): Audience | undefined {
  if (!condition || 'tier' in condition) return EVERYONE;
  if ('country' in condition) {
    return [condition.country].flat().includes(country) ? EVERYONE : undefined;
  }
  if ('fact' in condition) {
    return condition.fact === FIRST_OPINION ? EVERYONE : audienceOf(FACTS[condition.fact], country);
  }
  if ('all' in condition) return allOf(condition.all.map((part) => audienceOf(part, country)));
  if ('any' in condition) return anyOf(condition.any.map((part) => audienceOf(part, country)));
  if ('not' in condition) return opposite(audienceOf(condition.not, country));
  if (!('is' in condition)) return EVERYONE;
  const { question, is } = condition;
  if (!audienceOf(PROTOCOL.questions[question].enableWhen, country)) return undefined;
  return { groups: [[{ question, options: [is].flat() }]], without: [] };
}

function allOf(parts: readonly (Audience | undefined)[]): Audience | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const without = known.flatMap((part) => part.without);
  return { groups: known.flatMap((part) => part.groups.map(exceptFor(without))), without };
}

/** An alternative that anyone may meet makes it for everyone. */
function anyOf(parts: readonly (Audience | undefined)[]): Audience | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < 2) return known[0];
  if (known.some(isEveryone)) return EVERYONE;
  return { groups: [known.flatMap(({ groups }) => groups.flat())], without: [] };
}

function opposite(audience: Audience | undefined): Audience | undefined {
  if (!audience) return EVERYONE;
  return isEveryone(audience) ? undefined : { groups: [], without: audience.groups.flat() };
}

export function isEveryone({ groups, without }: Audience): boolean {
  return !groups.length && !without.length;
}

/** What is ruled out beside a group need not be told within it. */
function exceptFor(without: readonly ReasonTrace[]) {
  const isRuledOut = (question: string, option: string) =>
    without.some((trace) => trace.question === question && trace.options.includes(option as never));
  return (group: readonly ReasonTrace[]): ReasonTrace[] =>
    group
      .map(({ question, options }) => ({
        question,
        options: options.filter((option) => !isRuledOut(question, option)),
      }))
      .filter(({ options }) => options.length);
}
