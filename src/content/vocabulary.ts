import type { AdviceId, SectionId } from './advice/advice.js';
import type { OptionId, QuestionId } from './answer-options.js';
import type { CountryId } from './countries.js';
import type { EvidenceId } from './evidence.js';
import type { FactId } from './facts.js';
import type { HeadlineId } from './outcomes.js';
import type { ReasonId } from './reasons.js';
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

/** What a rule may name; its own id is made by the table that it stands in. */
export interface RuleIds extends Omit<ConditionIds, 'fact'> {
  fact: FactId;
}

/** Every id of the product. */
export interface Vocabulary extends RuleIds {
  reason: ReasonId;
  headline: HeadlineId;
  section: SectionId;
  advice: AdviceId;
  evidence: EvidenceId;
}
