import { ENGLISH } from './english.js';
import type { Language } from './language.js';
import { SPANISH } from './spanish.js';

/** Each language with what its text is held against. */
export const LANGUAGES_HELD: readonly Language[] = [ENGLISH, SPANISH];
