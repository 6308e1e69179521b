import { ENGLISH } from './english.js';
import type { LanguageRules } from './language.js';
import { SPANISH } from './spanish.js';

/** Each language with what its text is held against. */
export const LANGUAGE_RULES: readonly LanguageRules[] = [ENGLISH, SPANISH];
