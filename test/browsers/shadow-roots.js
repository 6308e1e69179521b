/**
 * The first script of a page: keeps the shadow roots that `attachShadow` returns. The element's is
 * closed, and a test sees it as its reader does.
 */
(() => {
  const roots = new WeakMap();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    return root;
  };
  Object.defineProperty(window, 'shadowRoots', { value: roots });
})();
