/** The keys of radios, checkboxes and buttons, and every character. Shift may be held. */
const OWN_KEY = /^(?:.|Enter|Arrow\w+)$/u;

/**
 * Keeps those keys from handlers of the page, such as a carousel's arrows or a search opened by a
 * letter: such handlers spare text fields by `event.target`, which is never a field here, as it is
 * the element itself for all within its shadow root. Tab, Escape and the like, and whatever is
 * pressed with Ctrl, Alt or Meta, stay the page's; so do all keys within slotted content.
 */
export function containKeyEvents(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    host.addEventListener(type, contain);
}

function contain(event: KeyboardEvent): void {
  const { target, currentTarget, key, ctrlKey, altKey, metaKey } = event;
  if (target !== currentTarget || ctrlKey || altKey || metaKey) return;
  if (OWN_KEY.test(key)) event.stopPropagation();
}
