const MARK = 'data-second-opinion';
const MARKED = `[${MARK}]`;

/**
 * Content systems strip elements that they do not know, and leave `<div data-second-opinion
 * data-topic="cancer">`. Each gets a `<second-opinion>` with its `data-` attributes and all that it
 * holds; `data-slot` stands for `slot`. Those that come later, or change, are followed.
 *
 * @param names The attributes of the element.
 */
export function upgradePlaceholders(page: Document, tag: string, names: readonly string[]): void {
  // A form of the page named `createElement` would hide the method of that name.
  const { createElement, querySelectorAll } = Document.prototype;
  const settle = (marked: Element): void => {
    const inside = [...marked.children].find(({ localName }) => localName === tag);
    const element = inside ?? createElement.call(page, tag);
    for (const name of names) copyAttribute(name, marked, element);
    // While the page is still coming, its parser adds to the marked element one by one.
    const others = [...marked.childNodes].filter((node) => node !== element);
    for (const other of others) {
      if (other instanceof HTMLElement) other.slot ||= other.dataset['slot'] ?? '';
    }
    element.append(...others);
    if (!inside) marked.append(element);
  };

  querySelectorAll.call(page, MARKED).forEach(settle);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element && target.hasAttribute(MARK)) settle(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.hasAttribute(MARK)) settle(node);
        node.querySelectorAll(MARKED).forEach(settle);
      }
    }
  }).observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: [MARK, ...names.map((name) => `data-${name}`)],
  });
}

function copyAttribute(name: string, from: Element, to: Element): void {
  const value = from.getAttribute(`data-${name}`);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}
