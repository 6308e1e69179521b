import type { Journey as EngineJourney } from '../engine/journey.js';
import type * as model from '../engine/model.js';
import type { AdviceId, SectionId } from './advice/advice.js';
import type { EvidenceId } from './evidence.js';
import type { HeadlineId } from './outcomes.js';
import type { ReasonId } from './reasons.js';
import type { RuleIds } from './rule-ids.js';

/** Every id of the product. */
export interface Vocabulary extends RuleIds {
  reason: ReasonId;
  headline: HeadlineId;
  section: SectionId;
  advice: AdviceId;
  evidence: EvidenceId;
}

// The types of the engine, with the ids of the product.
export type Answers = model.Answers<Vocabulary>;
export type Assessment = model.Assessment<Vocabulary>;
export type Outcome = model.Outcome<Vocabulary>;
export type Reason = model.Reason<Vocabulary>;
export type Advice = model.Advice<Vocabulary>;
export type Evidence = model.Evidence<Vocabulary>;
export type ReasonTrace = model.ReasonTrace<Vocabulary>;
export type Change = model.Change<Vocabulary>;
export type ChangedAnswer = model.ChangedAnswer<Vocabulary>;
export type AdviceRule = model.AdviceRule<Vocabulary>;
export type Condition = model.Condition<Vocabulary>;
export type Journey = EngineJourney<Vocabulary>;

/** Names the answers behind an entry of an outcome. */
export type Explain = (entry: Reason | Advice | Evidence) => readonly ReasonTrace[];
