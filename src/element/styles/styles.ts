import { css } from 'lit';
import { CARD } from './card.js';
import { CONTROLS } from './controls.js';
import { OUTCOME_STYLES } from './outcome.js';
import { PLAIN_COLORS, THEME } from './theme.js';

/** One sheet, which all elements of a page share. Later rules override earlier ones. */
// The sheets are checked one by one. postcss-lit-disable-next-line
export const STYLES = css`
  ${THEME} ${CARD} ${CONTROLS} ${OUTCOME_STYLES} ${PLAIN_COLORS}
`;
