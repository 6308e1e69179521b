import type { AdviceRule } from '../../engine/model.js';
import { ADVISED, NOT_AN_EMERGENCY } from '../tiers.js';
import type { RuleIds } from '../rule-ids.js';

/** Where to find them, and in which way. */
export const WHERE_ADVICE = [
  {
    id: 'ask-for-a-referral',
    section: 'where',
    tiers: NOT_AN_EMERGENCY,
    when: { fact: 'first-opinion-given' },
    statements: ['S61'],
  },
  {
    id: 'academic-medical-center',
    section: 'where',
    tiers: ADVISED,
    when: { not: { fact: 'in-hospital' } },
    statements: ['S62'],
  },
  {
    id: 'cancer-centers',
    section: 'where',
    tiers: ADVISED,
    when: { all: [{ fact: 'cancer' }, { country: 'us' }] },
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
        { question: 'told', is: 'rare' },
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
    id: 'clinical-trials',
    section: 'where',
    tiers: ADVISED,
    when: {
      any: [{ fact: 'cancer' }, { question: 'treatment', is: ['newest-options', 'all-tried'] }],
    },
    statements: ['S34', 'S35', 'S36', 'S37', 'S52', 'D19', 'N27'],
  },
  {
    id: 'in-person',
    section: 'virtual',
    tiers: ADVISED,
    when: { not: { fact: 'in-hospital' } },
    statements: ['editor'],
  },
  {
    id: 'virtual',
    section: 'virtual',
    tiers: ADVISED,
    when: { not: { fact: 'in-hospital' } },
    firstWhen: { question: 'travel', is: 'hard' },
    statements: ['S66', 'S67', 'S68', 'S69', 'S70', 'S71', 'S72', 'D23', 'D24', 'D26'],
  },
] as const satisfies readonly AdviceRule<RuleIds>[];
