import { copySelection } from '../safe-document.js';

/**
 * Frames without permission and pages without https have no clipboard API.
 *
 * @returns Whether the text was copied.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies by the older command, which needs the selected text of a field.
 *
 * @returns Whether it was copied. A listener of the page may keep the event from the field: the
 * command says that it worked even then.
 */
export function copyFrom(field: HTMLTextAreaElement): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData!.setData('text/plain', field.value);
    event.preventDefault();
    event.stopPropagation();
    isCopied = true;
  };
  field.addEventListener('copy', onCopy);
  copySelection();
  field.removeEventListener('copy', onCopy);
  return isCopied;
}
