const ATTRIBUTE = 'data-second-opinion';
const PLACEHOLDER = `[${ATTRIBUTE}]`;

/**
 * Content-management systems strip unknown elements, and keep `<div data-second-opinion
 * data-topic="cancer">`. Each placeholder gets a `<second-opinion>` with its attributes and its
 * content; `data-slot` stands for `slot`. Later placeholders and changes are observed.
 *
 * A placeholder keeps its element, and with it the answers: libraries that morph a page into what
 * its server sends put the content back in the place of the element.
 *
 * @param names The element's attributes.
 */
export function upgradePlaceholders(page: Document, tag: string, names: readonly string[]): void {
  // DOM clobbering: a form named `createElement` hides the document's own method.
  const { createElement, querySelectorAll } = Document.prototype;
  const elements = new WeakMap<Element, Element>();
  const upgrade = (placeholder: Element): void => {
    const inside = [...placeholder.children].find(({ localName }) => localName === tag);
    const element = inside ?? elements.get(placeholder) ?? createElement.call(page, tag);
    elements.set(placeholder, element);
    for (const name of names) copyAttribute(name, placeholder, element);
    // The parser may still be adding children to the placeholder.
    const others = [...placeholder.childNodes].filter((node) => node !== element);
    for (const other of others) {
      if (other instanceof HTMLElement) other.slot ||= other.dataset['slot'] ?? '';
    }
    if (inside) element.append(...others);
    else {
      element.replaceChildren(...others);
      placeholder.append(element);
    }
  };

  querySelectorAll.call(page, PLACEHOLDER).forEach(upgrade);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element && target.hasAttribute(ATTRIBUTE)) upgrade(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.hasAttribute(ATTRIBUTE)) upgrade(node);
        node.querySelectorAll(PLACEHOLDER).forEach(upgrade);
      }
    }
  }).observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: [ATTRIBUTE, ...names.map((name) => `data-${name}`)],
  });
}

function copyAttribute(name: string, from: Element, to: Element): void {
  const value = from.getAttribute(`data-${name}`);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}
