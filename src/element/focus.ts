/** Where the focus goes once a screen is up: its heading, or what is to be corrected. */
export type FocusTarget = 'heading' | 'input';

/**
 * Moves the focus, and scrolls only when what counts would be out of view: the heading and, on an
 * outcome, its first step. Called after an action of the person only, never on load.
 */
export function moveFocus(root: ParentNode, target: FocusTarget): void {
  if (target === 'input') {
    root.querySelector('input')?.focus();
    return;
  }
  const heading = root.querySelector<HTMLElement>('[part=heading]');
  heading?.focus({ preventScroll: true });
  // Where both do not fit, the heading counts for more.
  for (const part of [root.querySelector('[part~=first-step]'), heading]) {
    part?.scrollIntoView({ block: 'nearest' });
  }
}
