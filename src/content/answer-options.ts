/** Each question's options, in the order shown: the product's public ids. */
export const ANSWER_OPTIONS = {
  safety: ['danger-signs', 'treatment-today', 'crisis', 'none-of-these'],
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
  opinions: ['none-yet', 'one', 'agree', 'differ'],
  told: ['life-changing', 'rare', 'complex', 'major-surgery', 'doctor-unsure', 'many-causes'],
  treatment: ['not-working', 'side-effects', 'all-tried', 'newest-options', 'experienced-surgeon'],
  doctor: ['confirm-diagnosis', 'unclear', 'disagree', 'lost-trust', 'discouraged'],
  'cancer-surgeon': ['not-confirmed', 'blood-cancer', 'yes', 'no', 'unsure'],
  timing: ['in-hospital', 'days', 'weeks', 'on-treatment', 'no-hurry', 'none-planned', 'unknown'],
  person: ['self', 'child', 'adult'],
  travel: ['hard', 'fine'],
  coverage: ['medicare', 'medicare-advantage', 'medicaid', 'private', 'uninsured', 'other'],
  matters: ['being-sure', 'avoiding-surgery', 'time', 'cost', 'staying-close', 'trust'],
} as const;

export type QuestionId = keyof typeof ANSWER_OPTIONS;
export type OptionId<Q extends QuestionId = QuestionId> = (typeof ANSWER_OPTIONS)[Q][number];
