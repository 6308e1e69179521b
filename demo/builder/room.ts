/** The room that snippets keep for the widget, as CSS. */
import { reservedHeight } from './reserved-height.js';
import { NO_WORDS } from './linked-words.js';
import type { BuilderSettings } from './settings.js';

const ELEMENT = 'second-opinion';

/** At least at the sides of a frame, in em. */
const MARGINS = 1;

/**
 * A rule for the element, or what becomes it. The column it stands in may be narrower than the
 * window, and a percentage of a padding is one of the column's width.
 */
export function roomRule(selectors: readonly string[], settings: BuilderSettings): string {
  const placeholders = selectors.filter((selector) => !selector.startsWith(ELEMENT));
  const rules = [
    `/* Keeps room for it, so that nothing on the page jumps. */
${selectors.join(',\n')} {
  display: flow-root;
}
${selectors.map((selector) => `${selector}::before`).join(',\n')} {
  content: '';
  float: left;
  padding-bottom: ${roomFormula(settings)};
  font-size: max(1em, 16px);
}`,
    // From then on, the element keeps the height that was there.
    ...placeholders.map(
      (selector) => `${selector}:has(> ${ELEMENT})::before {
  content: none;
}`,
    ),
  ];
  return rules.join('\n');
}

/** In em, with percentages of the width of the column. */
export function roomFormula(settings: BuilderSettings): string {
  const { least, lines } = reservedHeight(settings);
  const falling = lines.map(({ from, shrinking }) => `${from}em - ${percent(shrinking)}%`);
  return `max(${[`${least}em`, ...falling].join(', ')})`;
}

/** For a frame as wide as the window but for the margins: a height knows no width of a column. */
export function frameStyle(settings: BuilderSettings): string {
  const { least, lines } = reservedHeight(inFrame(settings));
  const falling = lines.map(
    ({ from, shrinking }) =>
      `${Math.ceil(2 * (from + MARGINS * shrinking)) / 2}em - ${percent(shrinking)}vw`,
  );
  return `font-size: max(1em, 16px); height: max(${[`${least}em`, ...falling].join(', ')})`;
}

/** In pixels, for systems that strip styles: enough for a phone. */
export function frameHeight(settings: BuilderSettings): number {
  const { least, lines } = reservedHeight(inFrame(settings));
  const phone = 18;
  const heights = lines.map(({ from, shrinking }) => from - shrinking * phone);
  return Math.ceil(Math.max(least, ...heights) * 16);
}

/** What a frame's address does not carry takes no room. */
function inFrame(settings: BuilderSettings): BuilderSettings {
  const language = settings.language === 'page' ? 'en' : settings.language;
  return { ...settings, language, notice: NO_WORDS };
}

function percent(part: number): number {
  return Math.round(100 * part);
}
