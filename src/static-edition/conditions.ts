import type { CountryId } from '../content/countries.js';
import { FACTS, type FactId } from '../content/facts.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Condition, ReasonTrace } from '../content/vocabulary.js';

/** To have heard a doctor at all is no one's mark. */
const COMMON: FactId = 'first-opinion-given';

/** Whether it can hold in that country: not every question is asked in each. */
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
 * The answers that it asks for: any one of each group. What must not be is left out, as it says
 * nothing of whom it fits.
 */
export function answersIn(condition: Condition | undefined): ReasonTrace[][] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(answersIn);
  if ('any' in condition) {
    const group = condition.any.flatMap((part) => answersIn(part).flat());
    return group.length ? [group] : [];
  }
  if ('fact' in condition) {
    return condition.fact === COMMON ? [] : answersIn(FACTS[condition.fact]);
  }
  if (!('is' in condition)) return [];
  return [[{ question: condition.question, options: [condition.is].flat() }]];
}
