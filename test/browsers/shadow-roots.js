/**
 * The first script of a page: keeps the shadow roots that `attachShadow` returns. The element's is
 * closed, and a test sees it as its reader does.
 */
(() => {
  const roots = new WeakMap();
  const { attachShadow } = Element.prototype;
  // As a proxy it looks native: the element goes past any other wrapper.
  Element.prototype.attachShadow = new Proxy(attachShadow, {
    apply(target, element, options) {
      const root = Reflect.apply(target, element, options);
      roots.set(element, root);
      return root;
    },
  });
  Object.defineProperty(window, 'shadowRoots', { value: roots });
})();
