import type { Question } from '../engine/model.js';
import type { QuestionId } from './answer-options.js';
import { ADVISED } from './tiers.js';
import type { RuleIds } from './rule-ids.js';

type Questions = { readonly [Q in QuestionId]: Question<RuleIds, Q> };

/** In the order asked. Anything but `none-of-these`, and `none-yet`, ends the flow. */
export const QUESTIONS: Questions = {
  safety: {},
  problem: { enableWhen: { question: 'safety', is: 'none-of-these' } },
  opinions: { enableWhen: { question: 'safety', is: 'none-of-these' } },
  told: {
    repeats: true,
    enableWhen: { fact: 'first-opinion-given' },
    optionEnableWhen: {
      rare: { not: { question: 'problem', is: 'rare-disease' } },
      'many-causes': { not: { question: 'problem', is: 'no-cause-found' } },
    },
  },
  treatment: { repeats: true, enableWhen: { fact: 'first-opinion-given' } },
  doctor: { repeats: true, enableWhen: { fact: 'first-opinion-given' } },
  'cancer-surgeon': { enableWhen: { all: [{ fact: 'first-opinion-given' }, { fact: 'cancer' }] } },
  timing: { enableWhen: { fact: 'first-opinion-given' } },
  person: { tailoring: true, enableWhen: { tier: ADVISED } },
  travel: {
    tailoring: true,
    enableWhen: { all: [{ tier: ADVISED }, { not: { fact: 'in-hospital' } }] },
  },
  coverage: { tailoring: true, enableWhen: { all: [{ tier: ADVISED }, { country: 'us' }] } },
  /** Shown back to the person; it changes no tier, reason or advice. */
  matters: { tailoring: true, repeats: true, maxOccurs: 3, enableWhen: { tier: ADVISED } },
};

/** Questions of version 0.1, with those that took their place. */
export const REPLACED_QUESTIONS: Readonly<Record<string, readonly QuestionId[]>> = {
  signs: ['told', 'treatment', 'doctor'],
  'in-hospital': ['timing'],
};
