import type { AdviceRule } from '../../engine/model.js';
import { ADVISED, NOT_AN_EMERGENCY } from '../tiers.js';
import type { RuleIds } from '../rule-ids.js';

/** What it can change, what it can cost, and what comes next. */
export const AFTER_ADVICE = [
  {
    id: 'what-it-can-change',
    section: 'worth-it',
    tiers: ADVISED,
    statements: ['S03', 'S04', 'S05', 'S73', 'S74', 'S75', 'S76', 'S77', 'S78', 'S79', 'S80'],
  },
  {
    id: 'downsides',
    section: 'worth-it',
    tiers: ADVISED,
    statements: ['N30'],
  },
  {
    id: 'your-choices',
    section: 'worth-it',
    tiers: NOT_AN_EMERGENCY,
    when: { fact: 'first-opinion-given' },
    statements: ['editor'],
  },
  {
    id: 'if-opinions-differ',
    section: 'after',
    tiers: ['strong', 'reasonable'],
    statements: ['S27', 'editor'],
  },
  {
    id: 'with-many-plans',
    section: 'after',
    tiers: ['third-opinion'],
    statements: ['editor'],
  },
  {
    id: 'shared-care',
    section: 'after',
    tiers: NOT_AN_EMERGENCY,
    when: { fact: 'first-opinion-given' },
    statements: ['S51', 'S95', 'S96', 'S97'],
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
