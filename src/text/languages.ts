import { EN } from './en.js';
import { ES } from './es.js';
import type { Text } from './text.js';

/** Every language that there is. The first one is for pages in any other. */
export const LANGUAGES: readonly Text[] = [EN, ES];
