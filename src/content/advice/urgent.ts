import type { AdviceRule } from '../../engine/model.js';
import type { RuleIds } from '../rule-ids.js';

/** What comes before any second opinion. */
export const URGENT_ADVICE = [
  {
    id: 'call-crisis-line',
    section: 'emergency',
    tiers: ['emergency'],
    when: { fact: 'crisis' },
    statements: ['N05'],
  },
  {
    id: 'stay-with-someone',
    section: 'emergency',
    tiers: ['emergency'],
    when: { fact: 'crisis' },
    statements: ['editor'],
  },
  {
    id: 'call-emergency',
    section: 'emergency',
    tiers: ['emergency'],
    when: { question: 'safety', is: ['danger-signs', 'crisis'] },
    statements: ['N04'],
  },
  {
    id: 'go-or-stay',
    section: 'emergency',
    tiers: ['emergency'],
    when: { question: 'safety', is: 'treatment-today' },
    statements: ['N03'],
  },
  {
    id: 'three-quick-questions',
    section: 'emergency',
    tiers: ['emergency'],
    when: { question: 'safety', is: 'treatment-today' },
    statements: ['N03', 'editor'],
  },
  {
    id: 'do-not-wait',
    section: 'emergency',
    tiers: ['emergency'],
    when: { question: 'safety', is: ['danger-signs', 'treatment-today'] },
    statements: ['N03'],
  },
  {
    id: 'see-a-doctor-first',
    section: 'before-one',
    tiers: ['no-clear-sign'],
    when: { fact: 'no-first-opinion' },
    statements: ['S07'],
  },
] as const satisfies readonly AdviceRule<RuleIds>[];
