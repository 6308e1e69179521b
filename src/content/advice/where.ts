import type { AdviceRule } from '../../engine/model.js';
import { ADVISED } from '../tiers.js';
import type { RuleIds } from '../rule-ids.js';

/** Where to find them. */
export const WHERE_ADVICE = [
  { id: 'ask-for-a-referral', section: 'where', tiers: ADVISED, statements: ['S61'] },
  { id: 'academic-medical-center', section: 'where', tiers: ADVISED, statements: ['S62'] },
  {
    id: 'cancer-centers',
    section: 'where',
    tiers: ADVISED,
    when: { all: [{ question: 'problem', is: 'cancer' }, { country: 'us' }] },
    statements: ['N22', 'N23', 'N24'],
  },
  {
    id: 'hospital-rankings',
    section: 'where',
    tiers: ADVISED,
    when: {
      all: [
        { question: 'problem', is: ['cancer', 'heart-valve', 'heart', 'nervous-system'] },
        { country: 'us' },
      ],
    },
    statements: ['S63', 'D27'],
  },
  {
    id: 'patient-communities',
    section: 'where',
    tiers: ADVISED,
    when: {
      any: [
        { question: 'problem', is: ['nervous-system', 'rare-disease', 'no-cause-found', 'other'] },
        { question: 'signs', is: 'rare' },
      ],
    },
    statements: ['S64'],
  },
  {
    id: 'rare-disease-networks',
    section: 'where',
    tiers: ADVISED,
    when: { all: [{ fact: 'rare-illness' }, { country: 'us' }] },
    statements: ['N26'],
  },
  {
    id: 'trial-finders',
    section: 'where',
    tiers: ADVISED,
    when: {
      any: [
        { question: 'problem', is: 'cancer' },
        { question: 'signs', is: 'newest-options' },
      ],
    },
    statements: ['S34', 'S35', 'S36', 'S37', 'N27'],
  },
  {
    id: 'trials-before-treatment',
    section: 'where',
    tiers: ADVISED,
    when: {
      all: [
        { question: 'problem', is: 'cancer' },
        { not: { question: 'signs', is: ['all-tried', 'not-working', 'side-effects'] } },
      ],
    },
    statements: ['D19'],
  },
  {
    id: 'trials-after-standard-care',
    section: 'where',
    tiers: ADVISED,
    when: {
      all: [
        { question: 'problem', is: 'cancer' },
        { question: 'signs', is: 'all-tried' },
      ],
    },
    statements: ['S52'],
  },
] as const satisfies readonly AdviceRule<RuleIds>[];
