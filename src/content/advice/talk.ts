import type { AdviceRule } from '../../engine/model.js';
import { ADVISED, NOT_AN_EMERGENCY } from '../tiers.js';
import type { RuleIds } from '../rule-ids.js';

/** What to ask, what to bring, and how to tell one’s doctor. */
export const TALK_ADVICE = [
  {
    id: 'questions-valve',
    section: 'questions',
    tiers: ADVISED,
    when: { fact: 'heart-valve' },
    statements: ['S55', 'S56', 'S57', 'S58', 'S59', 'S60', 'D21', 'N25'],
  },
  {
    id: 'questions-cancer',
    section: 'questions',
    tiers: ADVISED,
    when: { all: [{ fact: 'cancer' }, { not: { fact: 'cancer-not-confirmed' } }] },
    statements: ['S38', 'S76', 'S77'],
  },
  {
    id: 'questions-third',
    section: 'questions',
    tiers: ['third-opinion'],
    statements: ['S27'],
  },
  {
    id: 'questions-no-cause',
    section: 'questions',
    tiers: ADVISED,
    when: { fact: 'cause-in-question' },
    statements: ['S23', 'S75'],
  },
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
    when: { all: [{ fact: 'surgery-in-question' }, { not: { fact: 'heart-valve' } }] },
    statements: ['S79'],
  },
  {
    id: 'questions-for-any-doctor',
    section: 'questions',
    tiers: NOT_AN_EMERGENCY,
    when: { fact: 'first-opinion-given' },
    statements: ['S37', 'S73', 'S75', 'N18'],
  },
  {
    id: 'records',
    section: 'records',
    tiers: NOT_AN_EMERGENCY,
    when: { fact: 'first-opinion-given' },
    statements: ['N17'],
  },
  {
    id: 'pathology-second-read',
    section: 'records',
    tiers: ADVISED,
    when: { fact: 'cancer' },
    statements: ['S69', 'N17'],
  },
  {
    id: 'records-rights',
    section: 'records',
    tiers: ADVISED,
    when: { all: [{ country: 'us' }, { not: { fact: 'in-hospital' } }] },
    statements: ['N15', 'N16'],
  },
  {
    id: 'nhs-records',
    section: 'records',
    tiers: ADVISED,
    when: { all: [{ country: 'gb' }, { not: { fact: 'in-hospital' } }] },
    statements: ['unchecked'],
  },
  {
    id: 'tell-your-doctor',
    section: 'telling',
    tiers: NOT_AN_EMERGENCY,
    when: { fact: 'first-opinion-given' },
    statements: ['S88', 'S89', 'S90', 'S92', 'N19'],
  },
  {
    id: 'discouragement-is-a-warning',
    section: 'telling',
    tiers: ADVISED,
    when: { all: [{ fact: 'discouraged' }, { fact: 'serious-illness' }] },
    statements: ['S91', 'D22'],
  },
  {
    id: 'if-your-doctor-is-not-keen',
    section: 'telling',
    tiers: ADVISED,
    when: { all: [{ fact: 'discouraged' }, { not: { fact: 'serious-illness' } }] },
    statements: ['S91'],
  },
] as const satisfies readonly AdviceRule<RuleIds>[];
