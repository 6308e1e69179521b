import { findRoot } from '../element/shadow-roots.js';

/**
 * The text that a sighted person sees of an element, in the order of the page, for counting words.
 *
 * What counts: all text that is drawn, whoever wrote it: the emergency line, titles, buttons, what
 * a page puts into slots. What does not: what is closed, not displayed or not visible; what is
 * clipped to a pixel for screen readers; names and descriptions that are only heard; the numbers
 * and bullets that a browser draws beside a list. Neither do disclosures that are left out, their
 * title included, nor the number that tells a control apart from others of its words. A word is
 * what stands between spaces and has a letter or a digit; two boxes side by side do not make one
 * word.
 *
 * @param leftOut The beginning of the title of disclosures whose words do not count.
 */
export function visibleText(node: Node, leftOut?: string): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const style = getComputedStyle(node);
  if (node.matches('.number')) return '';
  if (isUnseen(node, style) || (leftOut && titleOf(node).startsWith(leftOut))) return '';
  const texts = childrenSeen(node).filter((child) => !(child instanceof Text && isHidden(style)));
  const text = texts.map((child) => visibleText(child, leftOut)).join('');
  const isInLine = ['inline', 'contents'].includes(style.display) && node.tagName !== 'BR';
  return isInLine ? text : ` ${text} `;
}

/** The title of a disclosure. */
export function titleOf(element: Element): string {
  const summary = element.matches('details') ? element.querySelector('summary') : null;
  return summary?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** As they are drawn: a shadow root in place of its host's children, the slotted in its slot. */
function childrenSeen(element: Element): readonly Node[] {
  const root = findRoot(element);
  if (root) return [...root.childNodes];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length) return assigned;
  }
  if (element instanceof HTMLDetailsElement && !element.open)
    return [...element.children].filter((child) => child.matches('summary')).slice(0, 1);
  return [...element.childNodes];
}

/** With all that is in it. */
function isUnseen(element: Element, { display, opacity, overflow }: CSSStyleDeclaration): boolean {
  if (display === 'none' || opacity === '0') return true;
  const { width, height } = element.getBoundingClientRect();
  return overflow !== 'visible' && display !== 'contents' && (width <= 1 || height <= 1);
}

/** What is in it may be visible again. */
function isHidden({ visibility }: CSSStyleDeclaration): boolean {
  return visibility !== 'visible';
}
