/** What gets the focus after an action of the person. Never on load. */
export type FocusTarget = 'heading' | 'input' | { readonly chip: number };

/** What is scrolled into view on a new screen: the later one wins where not all fit. */
const IN_VIEW = ['[part=steps]', '[part=heading]', '[part~=button-call]'];

/** Moves the focus, and scrolls only where what has it, or what to do, would be unseen. */
export function moveFocus(root: ParentNode, target: FocusTarget): void {
  if (target !== 'heading') {
    const chips = root.querySelectorAll<HTMLElement>('[part~=chip]');
    (target === 'input' ? inputOf(root) : chips[target.chip])?.focus();
    return;
  }
  root.querySelector<HTMLElement>('[part=heading]')?.focus({ preventScroll: true });
  for (const part of IN_VIEW) root.querySelector(part)?.scrollIntoView({ block: 'nearest' });
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
