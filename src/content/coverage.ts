import type { AdviceId } from './advice/advice.js';
import type { OptionId, QuestionId } from './answer-options.js';
import type { EvidenceId } from './evidence.js';
import type { HeadlineId } from './outcomes.js';
import type { ReasonId } from './reasons.js';
import type { StatementId } from './statements.js';

export type ArticleStatementId = Extract<StatementId, `S${number}`>;

/** A place in an outcome. */
export type OutcomePlace =
  `reason ${ReasonId | HeadlineId}` | `advice ${AdviceId}` | `evidence ${EvidenceId}`;

/** `about`: the panel on the tool. `sources`: the names that stand there and under "Why this?". */
export type CoveragePlace =
  | OutcomePlace
  | `question ${QuestionId}`
  | { [Q in QuestionId]: `option ${Q}/${OptionId<Q>}` }[QuestionId]
  | 'introduction'
  | 'about'
  | 'sources';

/** What a person can use: it must be said in some outcome. */
interface Needed {
  readonly kind: 'sign' | 'who' | 'place' | 'virtual' | 'reveal' | 'figure' | 'attitude';
  readonly places: readonly [OutcomePlace, ...CoveragePlace[]];
}

/** What need not be said: it has a place, or a reason why it has none. */
type Optional = { readonly kind: 'practical' | 'context' } & (
  { readonly places: readonly [CoveragePlace, ...CoveragePlace[]] } | { readonly notSaid: string }
);

export type Coverage = Needed | Optional;

const FURTHER_READING =
  'The title of another article: further reading, not a statement of this one.';

/**
 * Where each statement of the article is said above all, in plainer words and with its figures
 * checked. A rule may rest on more statements than it says. Only review and tests read this.
 */
export const COVERAGE: Readonly<Record<ArticleStatementId, Coverage>> = {
  // What it is for.
  S01: { kind: 'attitude', places: ['advice specialist-elsewhere', 'introduction'] },
  S02: {
    kind: 'sign',
    places: [
      'reason life-changing',
      'reason major-surgery',
      'reason cancer',
      'reason newest-options',
    ],
  },
  S03: { kind: 'reveal', places: ['advice what-it-can-change', 'reason opinions-agree'] },
  S04: { kind: 'reveal', places: ['advice what-it-can-change'] },
  S05: { kind: 'reveal', places: ['advice what-it-can-change'] },
  S06: { kind: 'context', places: ['introduction'] },
  S07: { kind: 'practical', places: ['advice see-a-doctor-first'] },
  S08: { kind: 'context', places: ['about', 'sources'] },
  S09: {
    kind: 'sign',
    places: ['reason complex', 'reason heart', 'reason nervous-system', 'reason major-surgery'],
  },
  S10: { kind: 'sign', places: ['reason heart-valve', 'reason nervous-system', 'reason cancer'] },
  S11: { kind: 'sign', places: ['reason confirm-diagnosis', 'option doctor/confirm-diagnosis'] },
  S12: { kind: 'sign', places: ['reason cancer', 'option doctor/confirm-diagnosis'] },
  S13: { kind: 'sign', places: ['reason unclear', 'option doctor/unclear'] },

  // The signs.
  S14: { kind: 'sign', places: ['reason life-changing', 'option told/life-changing'] },
  S15: { kind: 'sign', places: ['reason rare', 'option told/rare'] },
  S16: { kind: 'sign', places: ['reason not-working', 'option treatment/not-working'] },
  S17: { kind: 'sign', places: ['reason side-effects', 'option treatment/side-effects'] },
  S18: { kind: 'sign', places: ['reason major-surgery', 'option told/major-surgery'] },
  S19: { kind: 'sign', places: ['reason cancer', 'option problem/cancer'] },
  S20: {
    kind: 'sign',
    places: ['reason experienced-surgeon', 'option treatment/experienced-surgeon'],
  },
  S21: { kind: 'sign', places: ['reason disagree', 'option doctor/disagree'] },
  S22: { kind: 'sign', places: ['reason newest-options', 'option treatment/newest-options'] },
  S23: { kind: 'sign', places: ['reason many-causes', 'option told/many-causes'] },
  S24: { kind: 'sign', places: ['reason confirm-diagnosis', 'option doctor/confirm-diagnosis'] },
  S25: { kind: 'sign', places: ['reason lost-trust', 'option doctor/lost-trust'] },
  S26: { kind: 'sign', places: ['reason lost-trust', 'option doctor/lost-trust'] },
  S27: { kind: 'sign', places: ['reason opinions-differ', 'advice if-opinions-differ'] },

  // Trust.
  S28: { kind: 'sign', places: ['advice doctor-who-listens', 'reason lost-trust'] },
  S29: { kind: 'context', places: ['about', 'sources'] },
  S30: { kind: 'sign', places: ['advice doctor-who-listens', 'reason lost-trust'] },
  S31: { kind: 'attitude', places: ['reason lost-trust'] },
  S32: { kind: 'attitude', places: ['advice doctor-who-listens'] },
  S33: { kind: 'sign', places: ['advice doctor-who-listens', 'reason lost-trust'] },

  // Studies of new care.
  S34: { kind: 'sign', places: ['advice clinical-trials', 'reason newest-options'] },
  S35: { kind: 'who', places: ['reason newest-options'] },
  S36: { kind: 'sign', places: ['advice clinical-trials', 'reason all-tried'] },
  S37: { kind: 'practical', places: ['advice questions-for-any-doctor', 'advice clinical-trials'] },

  // Who to see with cancer.
  S38: { kind: 'context', places: ['advice questions-cancer', 'advice cancer-subspecialist'] },
  S39: { kind: 'figure', places: ['advice cancer-subspecialist'] },
  S40: { kind: 'context', places: ['advice cancer-subspecialist'] },
  S41: { kind: 'who', places: ['advice cancer-subspecialist', 'advice specialist-elsewhere'] },
  S42: { kind: 'who', places: ['advice cancer-subspecialist'] },
  S43: { kind: 'who', places: ['advice cancer-subspecialist'] },
  S44: { kind: 'who', places: ['advice cancer-subspecialist'] },
  S45: { kind: 'who', places: ['advice cancer-subspecialist'] },
  S46: { kind: 'who', places: ['advice hear-a-cancer-surgeon', 'question cancer-surgeon'] },
  S47: { kind: 'who', places: ['advice cancer-subspecialist'] },
  S48: { kind: 'who', places: ['advice hear-a-cancer-surgeon'] },
  S49: { kind: 'who', places: ['advice hear-a-cancer-surgeon', 'reason no-cancer-surgeon'] },
  S50: { kind: 'who', places: ['advice cancer-subspecialist'] },
  S51: { kind: 'practical', places: ['advice shared-care', 'advice questions-cancer'] },
  S52: { kind: 'sign', places: ['reason all-tried', 'advice clinical-trials'] },
  S53: { kind: 'practical', notSaid: FURTHER_READING },

  // A heart valve.
  S54: { kind: 'sign', places: ['reason heart-valve', 'option problem/heart-valve'] },
  S55: { kind: 'reveal', places: ['advice questions-valve', 'reason heart-valve'] },
  S56: { kind: 'reveal', places: ['advice questions-valve', 'reason heart-valve'] },
  S57: { kind: 'reveal', places: ['advice questions-valve', 'reason heart-valve'] },
  S58: { kind: 'virtual', places: ['advice heart-valve-team', 'advice virtual'] },
  S59: { kind: 'reveal', places: ['reason heart-valve', 'advice heart-valve-team'] },
  S60: { kind: 'reveal', places: ['advice heart-valve-team', 'reason heart-valve'] },

  // Where to go.
  S61: { kind: 'place', places: ['advice ask-for-a-referral'] },
  S62: { kind: 'place', places: ['advice academic-medical-center', 'advice diagnostic-clinic'] },
  S63: { kind: 'place', places: ['advice hospital-rankings'] },
  S64: { kind: 'place', places: ['advice patient-communities'] },
  S65: { kind: 'practical', places: ['advice second-doctor-here'] },

  // From far away.
  S66: { kind: 'virtual', places: ['advice virtual'] },
  S67: { kind: 'virtual', places: ['advice virtual'] },
  S68: { kind: 'virtual', places: ['advice virtual'] },
  S69: { kind: 'virtual', places: ['advice virtual', 'advice pathology-second-read'] },
  S70: { kind: 'virtual', places: ['advice virtual'] },
  S71: { kind: 'virtual', places: ['advice virtual'] },
  S72: { kind: 'virtual', places: ['advice virtual'] },

  // What it can change.
  S73: { kind: 'reveal', places: ['advice what-it-can-change', 'advice questions-for-any-doctor'] },
  S74: { kind: 'reveal', places: ['advice what-it-can-change', 'advice questions-surgery'] },
  S75: { kind: 'reveal', places: ['advice what-it-can-change', 'advice questions-diagnosis'] },
  S76: { kind: 'reveal', places: ['advice questions-cancer', 'advice what-it-can-change'] },
  S77: { kind: 'reveal', places: ['advice what-it-can-change', 'advice questions-cancer'] },
  S78: { kind: 'reveal', places: ['advice what-it-can-change', 'reason side-effects'] },
  S79: { kind: 'reveal', places: ['advice questions-implant', 'advice what-it-can-change'] },
  S80: { kind: 'reveal', places: ['reason rare', 'advice what-it-can-change'] },
  S81: { kind: 'practical', notSaid: FURTHER_READING },

  // What studies found.
  S82: { kind: 'figure', places: ['evidence mayo-referrals', 'evidence breast-tumor-board'] },
  S83: { kind: 'figure', places: ['evidence breast-tumor-board'] },
  S84: { kind: 'figure', places: ['evidence mayo-referrals'] },
  S85: { kind: 'figure', places: ['evidence mayo-referrals'] },
  S86: { kind: 'figure', places: ['evidence simulation-model'] },
  S87: { kind: 'figure', places: ['evidence simulation-model'] },

  // How to tell one’s doctor.
  S88: { kind: 'attitude', places: ['advice tell-your-doctor'] },
  S89: { kind: 'attitude', places: ['advice tell-your-doctor'] },
  S90: { kind: 'attitude', places: ['advice tell-your-doctor', 'reason discouraged'] },
  S91: { kind: 'attitude', places: ['advice discouragement-is-a-warning', 'reason discouraged'] },
  S92: { kind: 'attitude', places: ['advice tell-your-doctor', 'reason discouraged'] },
  S93: { kind: 'attitude', places: ['advice tell-your-doctor'] },
  S94: { kind: 'attitude', places: ['advice tell-your-doctor', 'advice hear-a-cancer-surgeon'] },

  // Care that two places share.
  S95: { kind: 'attitude', places: ['advice shared-care'] },
  S96: { kind: 'practical', places: ['advice shared-care'] },
  S97: { kind: 'attitude', places: ['advice shared-care'] },
  S98: { kind: 'practical', notSaid: FURTHER_READING },
  S99: { kind: 'context', places: ['about', 'sources'] },
};
