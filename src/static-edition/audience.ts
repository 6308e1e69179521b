import type { QuestionId } from '../content/answer-options.js';
import type { CountryId } from '../content/countries.js';
import { COMMON_FACTS, FACTS } from '../content/facts.js';
import { PROTOCOL } from '../content/protocol.js';
import type { AdviceRule, Condition, ReasonTrace } from '../content/vocabulary.js';

/** Whom words are for, by answers. Both lists empty: everyone. */
export interface Audience {
  /** One answer of each group. */
  readonly groups: readonly (readonly ReasonTrace[])[];
  /** None of these answers. */
  readonly without: readonly ReasonTrace[];
}

export const EVERYONE: Audience = { groups: [], without: [] };

const DIFFER: Condition = { fact: 'opinions-differ' };

/** Advice for one tier only is for the answer that leads there: its condition need not name it. */
export function audienceOfAdvice(
  { tiers, when = { all: [] } }: AdviceRule,
  country: CountryId,
): Audience | undefined {
  const isForThirdOnly = tiers.every((tier) => tier === 'third-opinion');
  return audienceOf(isForThirdOnly ? { all: [DIFFER, when] } : when, country);
}

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
    return COMMON_FACTS.includes(condition.fact)
      ? EVERYONE
      : audienceOf(FACTS[condition.fact], country);
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
  const ruledOut = merge(known.flatMap((part) => part.without));
  const groups = known.flatMap((part) => part.groups.map((group) => subtract(group, ruledOut)));
  return { groups, without: ruledOut.filter(({ question }) => !isDecided(question, groups)) };
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

/** Whether a group asks for an answer to this question, which rules out its other answers. */
function isDecided(question: QuestionId, groups: Audience['groups']): boolean {
  if (PROTOCOL.questions[question].repeats) return false;
  return groups.some((group) => group.every((trace) => trace.question === question));
}

/** What is ruled out need not be named as an alternative. */
function subtract(group: readonly ReasonTrace[], ruledOut: readonly ReasonTrace[]): ReasonTrace[] {
  return group.flatMap((trace) => {
    const others = ruledOut.find(({ question }) => question === trace.question)?.options ?? [];
    const options = trace.options.filter((option) => !others.includes(option));
    return options.length ? [{ ...trace, options }] : [];
  });
}

/** Each question and each option once. */
function merge(traces: readonly ReasonTrace[]): ReasonTrace[] {
  return [...new Set(traces.map(({ question }) => question))].map((question) => {
    const same = traces.filter((trace) => trace.question === question);
    return { question, options: [...new Set(same.flatMap(({ options }) => options))] };
  });
}
