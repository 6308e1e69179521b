import type { AdviceId, SectionId } from './advice/advice.js';

/** Shown side by side above the sections, so that neither weighs more. */
export const BALANCE: readonly AdviceId[] = ['what-it-can-change', 'downsides'];

/** Nothing in it can be folded away. */
export const URGENT_SECTION: SectionId = 'emergency';

/** The advice that asks for a date: the page to take along has a line for the answer. */
export const ASKS_FOR_A_DATE: AdviceId = 'ask-how-long-is-safe';

/** What they say is put on the page to take along as it is: the person's next visit. */
export const VISIT_SECTIONS: readonly SectionId[] = ['before-one', 'talk-first'];

/** Open from the start. */
export const OPEN_SECTIONS: readonly SectionId[] = ['time', 'talk-first'];

/** Where the publisher's own services stand. */
export const SERVICES_SECTION: SectionId = 'where';

/** Its titles say whom to see. */
export const EXPERTS_SECTION: SectionId = 'whom';

/** About the person and the doctor, not about whom to see: nothing to hand to that doctor. */
export const NOT_CARRIED: readonly AdviceId[] = ['doctor-who-listens', 'helping-an-adult'];

/** Its lists can be ticked: what the person has. */
export const RECORDS_SECTION: SectionId = 'records';

/** Its lists can be ticked: what the person wants to ask. */
export const QUESTIONS_SECTION: SectionId = 'questions';

/** Where the words to say stand. */
export const SCRIPTS_SECTION: SectionId = 'telling';

/** Words to say or send, each for its own occasion, in the order shown. */
export const SCRIPTS = ['visit', 'message', 'phone', 'letter'] as const;
export type ScriptId = (typeof SCRIPTS)[number];
