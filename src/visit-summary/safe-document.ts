/**
 * Guards against DOM clobbering: a form named `createElement` hides that method of `document`, but
 * not the one of the prototype.
 */
export function createElement<T extends keyof HTMLElementTagNameMap>(
  tag: T,
): HTMLElementTagNameMap[T] {
  return Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[T];
}

/** The deprecated copy command works without permission, where the clipboard API is blocked. */
export function copySelection(): void {
  Document.prototype.execCommand.call(document, 'copy');
}
