/** Each question's options, in the order shown: the product's public ids. */
export const ANSWER_OPTIONS = {
  safety: ['danger-signs', 'treatment-today', 'crisis', 'none-of-these'],
  opinions: ['none-yet', 'one', 'agree', 'differ'],
  problem: [
    'cancer',
    'heart-valve',
    'heart',
    'nervous-system',
    'bone-joint-back',
    'rare-disease',
    'no-cause-found',
    'other',
  ],
  signs: [
    'life-changing',
    'rare',
    'major-surgery',
    'doctor-unsure',
    'confirm-diagnosis',
    'many-causes',
    'not-working',
    'side-effects',
    'all-tried',
    'newest-options',
    'disagree',
    'lost-trust',
    'discouraged',
    'experienced-surgeon',
  ],
  'cancer-surgeon': ['blood-cancer', 'yes', 'no', 'unsure'],
  timing: ['days', 'weeks', 'no-hurry', 'unknown'],
  'in-hospital': ['yes', 'no'],
  person: ['self', 'child', 'adult'],
  travel: ['hard', 'fine'],
  coverage: ['medicare', 'medicare-advantage', 'medicaid', 'private', 'uninsured', 'other'],
  matters: ['being-sure', 'avoiding-surgery', 'time', 'cost', 'staying-close', 'trust'],
} as const;

export type QuestionId = keyof typeof ANSWER_OPTIONS;
export type OptionId<Q extends QuestionId = QuestionId> = (typeof ANSWER_OPTIONS)[Q][number];
export type SignGroupId = 'what-i-was-told' | 'my-treatment' | 'my-doctor-and-me';
