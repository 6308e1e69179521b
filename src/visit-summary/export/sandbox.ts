/** The `sandbox` token that an export method needs in a frame. */
export const SANDBOX_TOKENS: Readonly<Record<string, string>> = {
  print: 'allow-modals',
  email: 'allow-popups',
  download: 'allow-downloads',
};

/** Whether a frame around the page is known to block an export method. */
export function isBlockedByFrame(method: string): boolean {
  const token = SANDBOX_TOKENS[method];
  return framesAround().some(
    (frame) => token && frame?.hasAttribute('sandbox') && !frame.sandbox.contains(token),
  );
}

/**
 * Whether a frame without `allow-same-origin` is around the page, as sites force it upon what they
 * embed: print, mail and files are blocked there, and no browser says so.
 */
export function isInOpaqueFrame(): boolean {
  return window !== window.parent && window.origin === 'null';
}

/** Whether a frame of another site is around the page: its sandbox cannot be read. */
export function isInForeignFrame(): boolean {
  return framesAround().includes(null);
}

function framesAround(view: Window = window): (HTMLIFrameElement | null)[] {
  if (view === view.parent) return [];
  const frame = frameOf(view);
  return frame ? [frame, ...framesAround(view.parent)] : [frame];
}

function frameOf(view: Window): HTMLIFrameElement | null {
  try {
    return view.frameElement as HTMLIFrameElement | null;
  } catch {
    return null;
  }
}
