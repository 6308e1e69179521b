import { html, type TemplateResult } from 'lit';

const ROW = 10;
const HUNDRED = ROW * ROW;
/** What each part is drawn as, in order; the last stays empty. Told apart without colour. */
const FILLED = 'h8v8h-8z';
const HALF_FILLED = 'h8l-8 8z';

/** 100 squares, filled row by row, as many for each part as its number; the last part is empty. */
export function renderIconArray(parts: readonly number[]): TemplateResult {
  const [first = 0, second = 0] = parts;
  return renderSquares(HUNDRED, first, parts.length > 2 ? second : 0);
}

/** One square as it stands for a part of the picture. */
export function renderSwatch(part: number, ofParts: number): TemplateResult {
  const isLast = part === ofParts - 1;
  return renderSquares(1, part === 0 ? 1 : 0, part > 0 && !isLast ? 1 : 0);
}

/** Hidden from assistive technology: the words beside it say the same. */
function renderSquares(all: number, filled: number, halfFilled: number): TemplateResult {
  const side = Math.min(all, ROW) * ROW;
  return html`<svg viewBox=${`0 0 ${side} ${side}`} aria-hidden="true">
    <path class="outline" d=${squares(0, all, FILLED)} />
    <path d=${squares(0, filled, FILLED) + squares(filled, halfFilled, HALF_FILLED)} />
  </svg>`;
}

function squares(from: number, count: number, shape: string): string {
  // MooTools and Prototype.js have an `Array.from` of their own.
  const places = [...Array(count).keys()].map((place) => from + place);
  return places
    .map((place) => `M${(place % ROW) * ROW + 1} ${Math.floor(place / ROW) * ROW + 1}${shape}`)
    .join('');
}
