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
