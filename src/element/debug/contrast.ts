import { createElement } from '../../visit-summary/safe-document.js';

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and large text or the edges of what can be pressed. */
const TEXT = 4.5;
const LARGE_OR_EDGE = 3;

/** WCAG's large text, in pixels: 18 points, or 14 in bold. */
const LARGE = 24;
const LARGE_IN_BOLD = 18.66;

/** Red, green and blue, 0 to 255. */
type Color = readonly number[];

/** A message for each pair of colours of a part with too little contrast. */
export function contrastWarnings(root: ShadowRoot): string[] {
  const palette = paint();
  const visible = [...root.querySelectorAll<HTMLElement>('*')].filter(isSeen);
  if (!palette || !visible.length) return [];
  const warning = (element: Element, what: string, color: string, least: number) => {
    const behind = backgrounds(element);
    if (!behind) return [];
    const ratio = contrast(palette(behind), palette([...behind, color]));
    return ratio < least
      ? [
          `contrast ${ratio.toFixed(2)}:1 of ${what} of the part "${partOf(element)}", ` +
            `${color} on rgb(${palette(behind).join(', ')}), is below ${least}:1.`,
        ]
      : [];
  };
  const card = root.querySelector('[part=card]')!;
  return [
    ...visible.filter(hasText).flatMap((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? LARGE_IN_BOLD : LARGE);
      return warning(element, 'the text', color, isLarge ? LARGE_OR_EDGE : TEXT);
    }),
    ...visible.filter(hasEdge).flatMap((element) => {
      const edge = getComputedStyle(element).borderBlockStartColor;
      return warning(element.parentElement!, `the edge of a ${partOf(element)}`, edge, 3);
    }),
    ...warning(card, 'the ring of the focus', focusColor(card), LARGE_OR_EDGE),
  ];
}

/** Lets a canvas blend colours: only the browser knows every way to write one. */
function paint(): ((colors: readonly string[]) => Color) | undefined {
  const canvas = createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return context
    ? (colors) => {
        for (const color of colors) {
          context.fillStyle = color;
          context.fillRect(0, 0, 1, 1);
        }
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
      }
    : undefined;
}

/** From the page inwards; undefined behind an image, whose colours are not known. */
function backgrounds(element: Element): string[] | undefined {
  const found: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    found.unshift(backgroundColor);
  }
  return ['white', ...found];
}

/** In the flat tree: out through slots and shadow roots. */
function parentOf({ assignedSlot, parentNode }: Element): Element | null {
  const parent = assignedSlot ?? parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** WCAG 2.2, contrast ratio: from 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The focus ring is styled on the focused element only, so a probe resolves its colour. */
function focusColor(card: Element): string {
  const probe = createElement('span');
  probe.style.color = 'var(--so-focus)';
  card.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const isSeen = (element: HTMLElement) => element.getClientRects().length > 0;

const hasText = ({ childNodes }: Element) =>
  [...childNodes].some((node) => node instanceof Text && node.data.trim());

const hasEdge = (element: Element) =>
  element.matches('[part~=option], [part~=button]:not([part~=button-quiet])');

const partOf = (element: Element) => element.closest('[part]')!.getAttribute('part');
