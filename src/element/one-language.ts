import { LANGUAGES } from '../text/languages.js';
import type * as Any from './language.js';

/** In a script with one language, this stands in place of `language.ts`: there is no other. */
export class PageLanguage implements Pick<Any.PageLanguage, 'text' | 'connect' | 'disconnect'> {
  readonly text = LANGUAGES[0]!;

  connect(): void {}

  disconnect(): void {}
}
