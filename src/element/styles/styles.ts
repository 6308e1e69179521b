import { CARD } from './card.js';
import { CONTROLS } from './controls.js';
import { OUTCOME_STYLES } from './outcome.js';
import { THEME } from './theme.js';

let sheet: CSSStyleSheet | undefined;

/** One sheet for all widgets of a page: no Content-Security-Policy keeps it out. */
export function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(THEME + CARD + CONTROLS + OUTCOME_STYLES);
  }
  return sheet;
}
