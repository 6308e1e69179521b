/** What gets the focus after an action of the person. Never on load. */
export type FocusTarget = 'heading' | 'input' | { readonly chip: number };

/** Moves the focus, and scrolls only where what has it, or an outcome's steps, would be unseen. */
export function moveFocus(root: ParentNode, target: FocusTarget): void {
  if (target !== 'heading') {
    const chips = root.querySelectorAll<HTMLElement>('[part~=chip]');
    (target === 'input' ? inputOf(root) : chips[target.chip])?.focus();
    return;
  }
  const heading = root.querySelector<HTMLElement>('[part=heading]');
  heading?.focus({ preventScroll: true });
  // The heading comes last, so that it is in view where both do not fit.
  for (const part of [root.querySelector('[part=steps]'), heading]) {
    part?.scrollIntoView({ block: 'nearest' });
  }
}

/** The answer that is checked, as one radio of a group takes the focus; else the first. */
function inputOf(root: ParentNode): HTMLElement | null {
  const find = (input: string) => root.querySelector<HTMLElement>(`[part=question] ${input}`);
  return find(':checked') ?? find('input');
}

/** Opens a fold and moves there: a step has led to it. */
export function openFold(root: ParentNode, index: number): void {
  const fold = root.querySelectorAll<HTMLDetailsElement>('[part~=fold]')[index];
  if (!fold) return;
  fold.open = true;
  const summary = fold.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'start' });
}
