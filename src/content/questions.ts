import type { Question } from '../engine/model.js';
import type { OptionId, QuestionId, SignGroupId } from './answer-options.js';
import { ADVISED } from './tiers.js';
import type { RuleIds } from './rule-ids.js';

type Questions = { readonly [Q in QuestionId]: Question<RuleIds, Q> };

/** In the order asked. Anything but `none-of-these`, and `none-yet`, ends the flow. */
export const QUESTIONS: Questions = {
  safety: {},
  opinions: { enableWhen: { question: 'safety', is: 'none-of-these' } },
  problem: { enableWhen: { fact: 'first-opinion-given' } },
  signs: {
    repeats: true,
    enableWhen: { fact: 'first-opinion-given' },
    optionEnableWhen: { rare: { not: { question: 'problem', is: 'rare-disease' } } },
  },
  'cancer-surgeon': { enableWhen: { question: 'problem', is: 'cancer' } },
  timing: { enableWhen: { fact: 'first-opinion-given' } },
  'in-hospital': { enableWhen: { question: 'timing', is: ['days', 'unknown'] } },
  person: { tailoring: true, enableWhen: { tier: ADVISED } },
  travel: { tailoring: true, enableWhen: { tier: ADVISED } },
  coverage: { tailoring: true, enableWhen: { all: [{ tier: ADVISED }, { country: 'us' }] } },
  /** Shown back to the person; it changes no tier, reason or advice. */
  matters: { tailoring: true, repeats: true, maxOccurs: 3, enableWhen: { tier: ADVISED } },
};

/** The signs under a heading each. */
export const SIGN_GROUPS: Readonly<Record<SignGroupId, readonly OptionId<'signs'>[]>> = {
  'what-i-was-told': [
    'life-changing',
    'rare',
    'major-surgery',
    'doctor-unsure',
    'confirm-diagnosis',
    'many-causes',
  ],
  'my-treatment': ['not-working', 'side-effects', 'all-tried', 'newest-options'],
  'my-doctor-and-me': ['disagree', 'lost-trust', 'discouraged', 'experienced-surgeon'],
};
