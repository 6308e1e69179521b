import { createElement } from '../safe-document.js';

export type FrameWindow = Window & typeof globalThis;

/** Phones print, and slow devices read a file, long after the browser says that it was done. */
const REMOVE_DELAY_MS = 60_000;

/**
 * Opens an empty frame whose document no listener, recorder or style of the host page reaches, and
 * removes it a minute after it was used.
 *
 * @param container Holds the frame: within a closed shadow root.
 * @returns What `use` returns.
 */
export async function useFrame<T>(
  container: ParentNode,
  use: (window: FrameWindow) => T | Promise<T>,
): Promise<T> {
  removeFrames(container);
  const frame = createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  await new Promise((resolve) => {
    // Firefox replaces the initial document on load, and Chromium prints only after it.
    frame.onload = resolve;
    container.append(frame);
  });
  try {
    return await use(frame.contentWindow as FrameWindow);
  } finally {
    setTimeout(() => frame.remove(), REMOVE_DELAY_MS);
  }
}

export function removeFrames(container: ParentNode): void {
  for (const frame of container.querySelectorAll('iframe')) frame.remove();
}
