import { EN } from './en.js';
import { ES } from './es.js';
import type { Text } from './text.js';

/** The first is the fallback for pages in any other language. */
export const LANGUAGES: readonly Text[] = [EN, ES];
