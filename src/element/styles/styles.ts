import { CARD } from './card.js';
import { CONTROLS } from './controls.js';
import { OUTCOME_STYLES } from './outcome.js';
import { THEME } from './theme.js';

/** In this order: what comes later overrides what comes before. */
export const STYLES = [THEME, CARD, CONTROLS, OUTCOME_STYLES];
