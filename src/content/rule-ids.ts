import type { ConditionIds } from './condition-ids.js';
import type { FactId } from './facts.js';

/** What a rule may name; its own id is made by the table that it stands in. */
export interface RuleIds extends Omit<ConditionIds, 'fact'> {
  fact: FactId;
}
