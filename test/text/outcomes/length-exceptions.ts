/** A length that cannot be met plainly by someone who picks nearly every answer. */
export interface LengthException {
  readonly fold: string;
  readonly language: string;
  /** The most words that were counted. */
  readonly measured: number;
  readonly reason: string;
}

const EACH_REASON =
  'Every reason is said back with why it counts: with all sixteen signs, twenty of them.';
const EACH_EXPERT =
  'With eight signs or more, all kinds of experts fit at once; none can stand for another.';
const EACH_QUESTION =
  'Where two doctors differ on cancer, surgery and the cause, all lists of questions fit at once.';
const ALL_OF_THESE = 'What is long in the folds above comes together.';

export const EXCEPTIONS: readonly LengthException[] = [
  { fold: 'why', language: 'en', measured: 268, reason: EACH_REASON },
  { fold: 'why', language: 'es', measured: 296, reason: EACH_REASON },
  { fold: 'whom', language: 'en', measured: 271, reason: EACH_EXPERT },
  { fold: 'whom', language: 'es', measured: 312, reason: EACH_EXPERT },
  { fold: 'questions', language: 'en', measured: 222, reason: EACH_QUESTION },
  { fold: 'unfolded', language: 'en', measured: 2203, reason: ALL_OF_THESE },
  { fold: 'unfolded', language: 'es', measured: 2441, reason: ALL_OF_THESE },
];
