import type { AdviceRule } from '../../engine/model.js';
import { ADVISED, NOT_AN_EMERGENCY } from '../tiers.js';
import type { RuleIds } from '../rule-ids.js';

/** Who pays. */
export const COST_ADVICE = [
  {
    id: 'call-your-plan',
    section: 'cost',
    tiers: NOT_AN_EMERGENCY,
    when: {
      all: [
        { fact: 'first-opinion-given' },
        {
          any: [
            { country: 'intl' },
            { all: [{ country: 'us' }, { not: { question: 'coverage', is: 'uninsured' } }] },
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
  {
    id: 'nhs',
    section: 'cost',
    tiers: NOT_AN_EMERGENCY,
    when: { all: [{ fact: 'first-opinion-given' }, { country: 'gb' }] },
    statements: ['N28'],
  },
] as const satisfies readonly AdviceRule<RuleIds>[];
