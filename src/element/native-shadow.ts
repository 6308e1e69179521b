import { createElement } from '../visit-summary/safe-document.js';

/**
 * Attaches a shadow root by the browser's own function. A tracker that has wrapped `attachShadow`
 * would be handed the closed root, as Clarity is; an empty frame still has the browser's own.
 */
export function attachNativeShadow(host: HTMLElement, options: ShadowRootInit): ShadowRoot {
  if (isNative(host.attachShadow)) return host.attachShadow(options);
  const frame = createElement('iframe');
  try {
    host.append(frame);
    const { Element } = frame.contentWindow as Window & typeof globalThis;
    return Element.prototype.attachShadow.call(host, options);
  } catch {
    return host.attachShadow(options);
  } finally {
    frame.remove();
  }
}

function isNative(method: unknown): boolean {
  return Function.prototype.toString.call(method).includes('[native code]');
}
