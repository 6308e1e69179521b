import type { AdviceRule } from '../../engine/model.js';
import { ADVISED, NOT_AN_EMERGENCY } from '../tiers.js';
import type { RuleIds } from '../rule-ids.js';

/** How long it is safe to wait, and a talk with one’s own doctor. */
export const TIME_ADVICE = [
  {
    id: 'ask-how-long-is-safe',
    section: 'time',
    tiers: NOT_AN_EMERGENCY,
    when: { all: [{ fact: 'first-opinion-given' }, { fact: 'date-needed' }] },
    statements: ['N01', 'N02'],
  },
  {
    id: 'ask-if-there-is-time',
    section: 'time',
    tiers: NOT_AN_EMERGENCY,
    when: { all: [{ fact: 'first-opinion-given' }, { not: { fact: 'date-needed' } }] },
    statements: ['N01', 'N02'],
  },
  {
    id: 'when-time-is-short',
    section: 'time',
    tiers: ADVISED,
    when: { fact: 'time-is-short' },
    statements: ['N03', 'editor'],
  },
  {
    id: 'keep-your-treatment',
    section: 'time',
    tiers: ADVISED,
    statements: ['editor'],
  },
  {
    id: 'ask-both-doctors',
    section: 'talk-first',
    tiers: ['third-opinion'],
    statements: ['S27', 'editor'],
  },
  {
    id: 'talk-with-your-doctor',
    section: 'talk-first',
    tiers: NOT_AN_EMERGENCY,
    when: {
      any: [
        { tier: 'reasonable' },
        {
          all: [
            { tier: ADVISED },
            { question: 'doctor', is: ['unclear', 'disagree', 'lost-trust'] },
          ],
        },
        { all: [{ tier: 'no-clear-sign' }, { fact: 'first-opinion-given' }] },
      ],
    },
    statements: ['N31'],
  },
] as const satisfies readonly AdviceRule<RuleIds>[];
