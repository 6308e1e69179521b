import type { AdviceId, SectionId } from './advice/advice.js';
import type { QuestionId } from './answer-options.js';
import type { StepId } from './steps.js';

/** What opens and folds on an outcome, besides its sections. */
export type FoldId = SectionId | 'why' | 'still-want-one' | 'evidence' | 'answers' | 'about';

/** Where little points to another opinion, these stand together in one fold. */
export const STILL_WANT_ONE: readonly SectionId[] = [
  'whom',
  'where',
  'questions',
  'records',
  'telling',
  'cost',
];

/** Steps that lead to other sections than their own. */
export const STEP_SECTIONS: Readonly<Partial<Record<StepId, readonly SectionId[]>>> = {
  records: ['records', 'questions'],
};

/** Says the emergency number. */
export const EMERGENCY_CALL: AdviceId = 'call-emergency';

/** Shown side by side, so that neither weighs more. */
export const BALANCE: readonly AdviceId[] = ['what-it-can-change', 'downsides'];

/** Each asks the doctor for a date: the page to take along has a line for the answer. */
export const ASKS_FOR_A_DATE: readonly AdviceId[] = [
  'ask-how-long-is-safe',
  'ask-if-there-is-time',
];

/** What is handed to a doctor: nothing on how it is with a doctor. */
export const CARRIED_QUESTIONS: readonly QuestionId[] = ['told', 'treatment'];

/** Where the publisher's own services stand. */
export const SERVICES_SECTION: SectionId = 'where';

/** Its titles say who to see. */
export const EXPERTS_SECTION: SectionId = 'whom';

/** About the person and the doctor, not about who to see: nothing to hand to that doctor. */
export const NOT_CARRIED: readonly AdviceId[] = ['doctor-who-listens', 'helping-an-adult'];

/** Its lists can be ticked: what the person has. */
export const RECORDS_SECTION: SectionId = 'records';

/** Its lists can be ticked: what the person wants to ask. */
export const QUESTIONS_SECTION: SectionId = 'questions';

/** Words to say or send, each for its own occasion, by where they stand, in the order shown. */
export const SCRIPTS = {
  records: ['letter'],
  telling: ['visit', 'message', 'phone'],
} as const satisfies Partial<Record<SectionId, readonly string[]>>;
export type ScriptId = (typeof SCRIPTS)[keyof typeof SCRIPTS][number];

/** Those that stand in the fold of what little points to: one to say, one to send. */
export const SCRIPTS_STILL_WANT_ONE: readonly ScriptId[] = ['visit', 'message'];
