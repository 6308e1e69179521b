import type { AdviceRule } from '../../engine/model.js';
import { ADVISED, NOT_AN_EMERGENCY } from '../tiers.js';
import type { RuleIds } from '../rule-ids.js';

/** What it can change, what it can cost, and what comes next. */
export const AFTER_ADVICE = [
  {
    id: 'what-it-can-change',
    section: 'after',
    tiers: ADVISED,
    statements: ['S03', 'S04', 'S05', 'S73', 'S74', 'S75', 'S76', 'S77', 'S78', 'S79', 'S80'],
  },
  { id: 'downsides', section: 'after', tiers: ADVISED, statements: ['N30'] },
  { id: 'if-opinions-differ', section: 'after', tiers: ADVISED, statements: ['S27', 'editor'] },
  {
    id: 'shared-care',
    section: 'after',
    tiers: NOT_AN_EMERGENCY,
    when: { question: 'problem', is: 'cancer' },
    statements: ['S95', 'S96', 'S97'],
  },
  {
    id: 'treatment-near-home',
    section: 'after',
    tiers: ['strong', 'reasonable', 'no-clear-sign'],
    when: { question: 'problem', is: 'cancer' },
    statements: ['S51'],
  },
  {
    id: 'you-can-still-ask',
    section: 'after',
    tiers: ['no-clear-sign'],
    when: { fact: 'first-opinion-given' },
    statements: ['editor'],
  },
  {
    id: 'when-to-come-back',
    section: 'after',
    tiers: NOT_AN_EMERGENCY,
    statements: [
      'S16',
      'S17',
      'S18',
      'S19',
      'S20',
      'S21',
      'S22',
      'S23',
      'S24',
      'S25',
      'S26',
      'S27',
    ],
  },
] as const satisfies readonly AdviceRule<RuleIds>[];
