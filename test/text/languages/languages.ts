import { ENGLISH } from './english.js';
import type { LanguageRules } from './language.js';
import { SPANISH } from './spanish.js';

export const LANGUAGE_RULES: readonly LanguageRules[] = [ENGLISH, SPANISH];
