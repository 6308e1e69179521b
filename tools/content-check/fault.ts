import type { Condition, Protocol } from '../../src/engine/model.js';

/** A fault of the content: what is wrong, and where. */
export interface Fault {
  readonly kind:
    | 'unknown-id'
    | 'duplicate-id'
    | 'out-of-order'
    | 'unreachable-rule'
    | 'dead-question'
    | 'dead-variant'
    | 'without-source'
    | 'without-text'
    | 'wrong-sum';
  readonly where: string;
  readonly message: string;
}

/** Every rule of the tables, with its place. */
export function rulesOf({ reasons, outcomes, advice, evidence }: Protocol) {
  return [
    ...reasons.map((rule) => ({ where: `reason ${rule.id}`, rule })),
    ...outcomes.map((rule) => ({ where: `outcome ${rule.headline ?? rule.tier}`, rule })),
    ...advice.map((rule) => ({ where: `advice ${rule.id}`, rule })),
    ...evidence.map((rule) => ({ where: `evidence ${rule.id}`, rule })),
  ];
}

/** A condition and all that it is made of, shared conditions not followed. */
export function partsOf(condition: Condition | undefined): Condition[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  if ('not' in condition) return partsOf(condition.not);
  return [condition];
}
