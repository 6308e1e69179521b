import type { AdviceRule } from '../../engine/model.js';
import { ADVISED } from '../tiers.js';
import type { RuleIds } from '../rule-ids.js';

/** What to ask, and how to tell one’s doctor. */
export const TALK_ADVICE = [
  {
    id: 'questions-for-any-doctor',
    section: 'questions',
    tiers: ADVISED,
    statements: ['S37', 'S73', 'S75', 'N18'],
  },
  { id: 'questions-third', section: 'questions', tiers: ['third-opinion'], statements: ['S27'] },
  {
    id: 'questions-diagnosis',
    section: 'questions',
    tiers: ADVISED,
    when: { fact: 'diagnosis-in-question' },
    statements: ['S75'],
  },
  {
    id: 'questions-surgery',
    section: 'questions',
    tiers: ADVISED,
    when: { fact: 'surgery-in-question' },
    statements: ['S74', 'N18'],
  },
  {
    id: 'questions-implant',
    section: 'questions',
    tiers: ADVISED,
    when: { fact: 'surgery-in-question' },
    statements: ['S79'],
  },
  {
    id: 'questions-cancer',
    section: 'questions',
    tiers: ADVISED,
    when: { question: 'problem', is: 'cancer' },
    statements: ['S38', 'S76', 'S77'],
  },
  {
    id: 'questions-valve',
    section: 'questions',
    tiers: ADVISED,
    when: { question: 'problem', is: 'heart-valve' },
    statements: ['S55', 'S56', 'S57', 'S58', 'S59', 'S60', 'D21'],
  },
  {
    id: 'tell-your-doctor',
    section: 'telling',
    tiers: ADVISED,
    statements: ['S88', 'S89', 'S90', 'S92', 'N19'],
  },
  {
    id: 'discouragement-is-a-warning',
    section: 'telling',
    tiers: ADVISED,
    when: { all: [{ question: 'signs', is: 'discouraged' }, { fact: 'serious-illness' }] },
    statements: ['S91', 'D22'],
  },
  {
    id: 'if-your-doctor-is-not-keen',
    section: 'telling',
    tiers: ADVISED,
    when: { all: [{ question: 'signs', is: 'discouraged' }, { not: { fact: 'serious-illness' } }] },
    statements: ['S91'],
  },
] as const satisfies readonly AdviceRule<RuleIds>[];
