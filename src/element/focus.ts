/** The heading of a new screen, or the first input of a question with an error. */
export type FocusTarget = 'heading' | 'input';

/**
 * Moves the focus, and scrolls only where the heading, or an outcome's first step, would be out of
 * view. Called after an action of the person only, never on load.
 */
export function moveFocus(root: ParentNode, target: FocusTarget): void {
  if (target === 'input') {
    root.querySelector('input')?.focus();
    return;
  }
  const heading = root.querySelector<HTMLElement>('[part=heading]');
  heading?.focus({ preventScroll: true });
  // The heading comes last, so that it is in view where both do not fit.
  for (const part of [root.querySelector('[part~=first-step]'), heading]) {
    part?.scrollIntoView({ block: 'nearest' });
  }
}
