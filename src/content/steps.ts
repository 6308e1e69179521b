import type { StepRule } from '../engine/model.js';
import type { AdviceId } from './advice/advice.js';
import type { RuleIds } from './rule-ids.js';
import { ADVISED, NOT_AN_EMERGENCY } from './tiers.js';

interface StepIds extends RuleIds {
  advice: AdviceId;
}

/** What an outcome opens with. Within a row, the most special comes first. */
export const STEPS = [
  { tiers: ['no-clear-sign'], advice: ['see-a-doctor-first'] },
  { tiers: ADVISED, advice: ['ask-how-long-is-safe', 'ask-if-there-is-time'] },
  {
    tiers: NOT_AN_EMERGENCY,
    advice: ['ask-both-doctors', 'talk-with-your-doctor'],
    adviceWhen: { 'talk-with-your-doctor': { not: { fact: 'discouraged' } } },
  },
  {
    tiers: ADVISED,
    advice: [
      'second-doctor-here',
      'independent-third-doctor',
      'pediatric-specialist',
      'hear-a-cancer-surgeon',
      'blood-cancer-specialist',
      'cancer-subspecialist',
      'heart-valve-team',
      'heart-team',
      'nervous-system-specialist',
      'rare-disease-center',
      'diagnostic-clinic',
      'surgeon-and-non-surgeon',
      'specialist-elsewhere',
    ],
  },
  { tiers: ADVISED, advice: ['records'] },
] as const satisfies readonly StepRule<StepIds>[];
export type StepId = (typeof STEPS)[number]['advice'][number];
