/**
 * Copies by the clipboard API, which frames and older pages do not always let through.
 *
 * @returns Whether it was copied.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
