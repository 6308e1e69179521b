import type { OptionId, QuestionId } from './answer-options.js';
import type { CountryId } from './countries.js';
import type { SourceId } from './sources.js';
import type { StatementId } from './statements.js';
import type { TierId } from './tiers.js';

/** What a shared condition may name. It may name no other shared condition. */
export interface ConditionIds {
  options: { [Q in QuestionId]: OptionId<Q> };
  fact: never;
  country: CountryId;
  tier: TierId;
  reason: string;
  headline: string;
  section: string;
  advice: string;
  evidence: string;
  source: SourceId;
  statement: StatementId;
}
