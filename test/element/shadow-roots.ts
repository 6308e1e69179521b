/** For the start of a page that a test writes; those served from a file have it. */
export const KEEP_SHADOW_ROOTS = '<script src="/test/browsers/shadow-roots.js"></script>';

interface KeptRoots {
  /** See `test/browsers/shadow-roots.js`. */
  readonly shadowRoots: WeakMap<Element, ShadowRoot>;
}

/** A form of the page may hide the property of the document itself. */
const { get: defaultViewOf } = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')!;

/** The shadow root of an element, closed or not, once it has one. */
export function findRoot(element: Element): ShadowRoot | undefined {
  const page = defaultViewOf!.call(element.ownerDocument) as KeptRoots;
  return page.shadowRoots.get(element);
}

export function rootOf(element: Element): ShadowRoot {
  const root = findRoot(element);
  if (root) return root;
  throw new Error(`<${element.localName}> has no shadow root.`);
}
