import type { Condition, ReasonRule } from '../engine/model.js';
import type { RuleIds } from './rule-ids.js';

/** With two doctors in agreement, what they agree on is no reason of its own any more. */
const unsettled = { not: { fact: 'opinions-agree' } } as const satisfies Condition<RuleIds>;

/** Hit policy COLLECT. A reason is the person's own answer, said back to them. */
export const REASONS = [
  {
    id: 'no-cancer-surgeon',
    weight: 'strong',
    when: { question: 'cancer-surgeon', is: ['no', 'unsure'] },
    statements: ['S49', 'S50', 'D18'],
  },
  {
    id: 'life-changing',
    weight: 'strong',
    when: { all: [{ question: 'told', is: 'life-changing' }, unsettled] },
    statements: ['S02', 'S14'],
  },
  {
    id: 'cancer',
    weight: 'strong',
    when: { all: [{ fact: 'cancer' }, unsettled] },
    statements: ['S10', 'S12', 'S19'],
  },
  {
    id: 'heart-valve',
    weight: 'strong',
    when: { all: [{ fact: 'heart-valve' }, unsettled] },
    statements: ['S10', 'S54', 'S55', 'S56', 'S57', 'S58', 'S59', 'S60'],
  },
  {
    id: 'heart',
    weight: 'strong',
    when: { all: [{ question: 'problem', is: 'heart' }, unsettled] },
    statements: ['S09'],
  },
  {
    id: 'nervous-system',
    weight: 'strong',
    when: { all: [{ question: 'problem', is: 'nervous-system' }, unsettled] },
    statements: ['S09', 'S10'],
  },
  {
    id: 'rare',
    weight: 'strong',
    when: { all: [{ fact: 'rare-illness' }, unsettled] },
    statements: ['S15', 'S80'],
  },
  {
    id: 'complex',
    weight: 'strong',
    when: { all: [{ question: 'told', is: 'complex' }, unsettled] },
    statements: ['S09'],
  },
  {
    id: 'major-surgery',
    weight: 'strong',
    when: { all: [{ question: 'told', is: 'major-surgery' }, unsettled] },
    statements: ['S09', 'S18'],
  },
  {
    id: 'not-working',
    weight: 'strong',
    when: { question: 'treatment', is: 'not-working' },
    statements: ['S16'],
  },
  {
    id: 'side-effects',
    weight: 'strong',
    when: { question: 'treatment', is: 'side-effects' },
    statements: ['S17', 'S78'],
  },
  {
    id: 'all-tried',
    weight: 'strong',
    when: { question: 'treatment', is: 'all-tried' },
    statements: ['S52', 'N13'],
  },
  {
    id: 'doctor-unsure',
    weight: 'strong',
    when: { question: 'told', is: 'doctor-unsure' },
    statements: ['N20'],
  },
  {
    id: 'discouraged',
    weight: 'strong',
    when: { all: [{ fact: 'discouraged' }, { fact: 'serious-illness' }] },
    statements: ['S91'],
  },
  {
    id: 'discouraged',
    weight: 'mild',
    when: { all: [{ fact: 'discouraged' }, { not: { fact: 'serious-illness' } }] },
    statements: ['S91'],
  },
  {
    id: 'disagree',
    weight: 'mild',
    when: { question: 'doctor', is: 'disagree' },
    statements: ['S21'],
  },
  {
    id: 'lost-trust',
    weight: 'mild',
    when: { question: 'doctor', is: 'lost-trust' },
    statements: ['S25', 'S26', 'S28', 'S30', 'S31', 'S32', 'S33'],
  },
  {
    id: 'confirm-diagnosis',
    weight: 'mild',
    when: { question: 'doctor', is: 'confirm-diagnosis' },
    statements: ['S11', 'S12', 'S24'],
  },
  {
    id: 'unclear',
    weight: 'mild',
    when: { question: 'doctor', is: 'unclear' },
    statements: ['S13', 'editor'],
  },
  {
    id: 'many-causes',
    weight: 'mild',
    when: { fact: 'cause-not-clear' },
    statements: ['S23'],
  },
  {
    id: 'newest-options',
    weight: 'mild',
    when: { question: 'treatment', is: 'newest-options' },
    statements: ['S22', 'S34', 'S36'],
  },
  {
    id: 'experienced-surgeon',
    weight: 'mild',
    when: { question: 'treatment', is: 'experienced-surgeon' },
    statements: ['S20'],
  },
] as const satisfies readonly ReasonRule<RuleIds>[];
export type ReasonId = (typeof REASONS)[number]['id'];
