import { BRIEF_CASES, type Case } from '../../tools/review-sheet/cases.js';
import more from './more.json' with { type: 'json' };

export type { Case };

/** Those of the clinical brief, then ours. */
export const CASES: readonly Case[] = [...BRIEF_CASES, ...(more as readonly Case[])];
