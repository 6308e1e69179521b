import { keepHeight } from './layout-shift-guard.js';
import { markedLinkSettings, MARKED_LINK } from './marked-link.js';

const ATTRIBUTE = 'data-second-opinion';
const MARKED_DIV = `[${ATTRIBUTE}]`;

/**
 * Content-management systems strip unknown elements, and keep `<div data-second-opinion
 * data-topic="cancer">`, or at least a link that is marked in its address. Each such placeholder,
 * a link's being the paragraph that it stands in, gets a `<second-opinion>` with its settings and
 * its content; `data-slot` stands for `slot`. Later placeholders and changes are observed.
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

  const upgrade = (
    placeholder: Element,
    settingOf: (name: string) => string | null | undefined,
  ): void => {
    // In an editor, the element would be saved as a part of the text.
    if ((placeholder as HTMLElement).isContentEditable) return;
    const inside = [...placeholder.children].find(({ localName }) => localName === tag);
    const known = inside ?? elements.get(placeholder);
    const element = known ?? createElement.call(page, tag);
    if (!known) keepHeight(element, placeholder);
    elements.set(placeholder, element);
    for (const name of names) setAttribute(element, name, settingOf(name));
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
  const upgradeDiv = (div: Element): void =>
    upgrade(div, (name) => div.getAttribute(`data-${name}`));
  const upgradeLink = (link: Element): void => {
    const settings = markedLinkSettings(link);
    if (settings) upgrade(link.parentElement!, (name) => settings.get(name));
  };
  const upgradeLinks = (): void => querySelectorAll.call(page, MARKED_LINK).forEach(upgradeLink);

  querySelectorAll.call(page, MARKED_DIV).forEach(upgradeDiv);
  // What follows a link in its paragraph is known only then.
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', upgradeLinks);
  else upgradeLinks();
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element && target.hasAttribute(ATTRIBUTE)) upgradeDiv(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.hasAttribute(ATTRIBUTE)) upgradeDiv(node);
        node.querySelectorAll(MARKED_DIV).forEach(upgradeDiv);
        if (page.readyState === 'loading') continue;
        if (node.matches(MARKED_LINK)) upgradeLink(node);
        node.querySelectorAll(MARKED_LINK).forEach(upgradeLink);
      }
    }
  }).observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: [ATTRIBUTE, ...names.map((name) => `data-${name}`)],
  });
}

function setAttribute(element: Element, name: string, value: string | null | undefined): void {
  if (value == null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
