import { BRIEF_CASES, type Case } from '../../tools/review-sheet/cases.js';
import more from './more.json' with { type: 'json' };

export type { Case };

/** A case of ours; `advice`, where given, is all of it, in order. */
export type OurCase = Case & { readonly advice?: readonly string[] };

export const OUR_CASES = more as readonly OurCase[];

/** Those of the clinical brief, then ours. */
export const CASES: readonly Case[] = [...BRIEF_CASES, ...OUR_CASES];
