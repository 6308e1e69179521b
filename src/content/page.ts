import type { AdviceId, SectionId } from './advice/advice.js';

/** Shown side by side above the sections, so that neither weighs more. */
export const BALANCE: readonly AdviceId[] = ['what-it-can-change', 'downsides'];

/** Nothing in it can be folded away. */
export const URGENT_SECTION: SectionId = 'emergency';

/** Open from the start. */
export const OPEN_SECTIONS: readonly SectionId[] = ['time', 'talk-first'];

/** Where the publisher's own services stand. */
export const SERVICES_SECTION: SectionId = 'where';
