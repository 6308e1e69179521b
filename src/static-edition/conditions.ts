import type { CountryId } from '../content/countries.js';
import { FACTS, type FactId } from '../content/facts.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Condition, ReasonTrace } from '../content/vocabulary.js';

/** True of almost everyone, so it says nothing about whom advice is for. */
const EVERYONE: FactId = 'first-opinion-given';

/** Some questions are not asked in every country, so some conditions can never hold there. */
export function canHold(condition: Condition | undefined, country: CountryId): boolean {
  if (!condition) return true;
  if ('country' in condition) return [condition.country].flat().includes(country);
  if ('question' in condition) {
    return canHold(PROTOCOL.questions[condition.question].enableWhen, country);
  }
  if ('all' in condition) return condition.all.every((part) => canHold(part, country));
  if ('any' in condition) return condition.any.some((part) => canHold(part, country));
  return true;
}

/**
 * The answers that meet a condition: one of each group. Negated conditions are left out, because
 * they do not tell readers whom the advice is for.
 */
export function answerGroups(condition: Condition | undefined): ReasonTrace[][] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(answerGroups);
  if ('any' in condition) {
    const group = condition.any.flatMap((part) => answerGroups(part).flat());
    return group.length ? [group] : [];
  }
  if ('fact' in condition) {
    return condition.fact === EVERYONE ? [] : answerGroups(FACTS[condition.fact]);
  }
  if (!('is' in condition)) return [];
  return [[{ question: condition.question, options: [condition.is].flat() }]];
}
