import type { AdviceRule } from '../../engine/model.js';
import { ADVISED } from '../tiers.js';
import type { RuleIds } from '../rule-ids.js';

/** In which way, who pays, and what to bring. */
export const PRACTICAL_ADVICE = [
  { id: 'in-person', section: 'mode', tiers: ADVISED, statements: ['editor'] },
  {
    id: 'virtual',
    section: 'mode',
    tiers: ADVISED,
    when: { not: { fact: 'in-hospital' } },
    firstWhen: { question: 'travel', is: 'hard' },
    statements: ['S66', 'S67', 'S68', 'S69', 'S70'],
  },
  {
    id: 'virtual-limits',
    section: 'mode',
    tiers: ADVISED,
    when: { not: { fact: 'in-hospital' } },
    statements: ['D24', 'D26'],
  },
  {
    id: 'virtual-cost',
    section: 'mode',
    tiers: ADVISED,
    when: { all: [{ not: { fact: 'in-hospital' } }, { country: 'us' }] },
    statements: ['S71', 'S72', 'D23'],
  },
  {
    id: 'call-your-plan',
    section: 'cost',
    tiers: ADVISED,
    when: {
      any: [
        { country: 'intl' },
        {
          all: [
            { country: 'us' },
            {
              any: [
                { question: 'coverage', exists: false },
                { not: { question: 'coverage', is: 'uninsured' } },
              ],
            },
          ],
        },
      ],
    },
    statements: ['N13'],
  },
  {
    id: 'medicare',
    section: 'cost',
    tiers: ADVISED,
    when: { all: [{ country: 'us' }, { question: 'coverage', is: 'medicare' }] },
    statements: ['N07', 'N08', 'N09', 'N11'],
  },
  {
    id: 'medicare-advantage',
    section: 'cost',
    tiers: ADVISED,
    when: { all: [{ country: 'us' }, { question: 'coverage', is: 'medicare-advantage' }] },
    statements: ['N10'],
  },
  {
    id: 'medicaid',
    section: 'cost',
    tiers: ADVISED,
    when: { all: [{ country: 'us' }, { question: 'coverage', is: 'medicaid' }] },
    statements: ['unchecked'],
  },
  {
    id: 'self-pay',
    section: 'cost',
    tiers: ADVISED,
    when: { all: [{ country: 'us' }, { question: 'coverage', is: 'uninsured' }] },
    statements: ['N12'],
  },
  { id: 'nhs', section: 'cost', tiers: ADVISED, when: { country: 'gb' }, statements: ['N28'] },
  { id: 'records', section: 'records', tiers: ADVISED, statements: ['N17'] },
  {
    id: 'tissue-slides',
    section: 'records',
    tiers: ADVISED,
    when: { question: 'problem', is: 'cancer' },
    statements: ['N17'],
  },
  {
    id: 'records-rights',
    section: 'records',
    tiers: ADVISED,
    when: { country: 'us' },
    statements: ['N15', 'N16'],
  },
  {
    id: 'nhs-records',
    section: 'records',
    tiers: ADVISED,
    when: { country: 'gb' },
    statements: ['unchecked'],
  },
] as const satisfies readonly AdviceRule<RuleIds>[];
