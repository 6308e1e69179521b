/** Elements made from now on have an open shadow root: this page presses their buttons. */
export function openRoots(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
}
