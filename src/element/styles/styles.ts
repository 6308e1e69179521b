import { CARD } from './card.js';
import { CONTROLS } from './controls.js';
import { OUTCOME_STYLES } from './outcome.js';
import { THEME } from './theme.js';

export const STYLES = [THEME, CARD, CONTROLS, OUTCOME_STYLES];
