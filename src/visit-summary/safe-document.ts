/**
 * Methods of the page's document. A form of the page named like one of them hides it: these are out
 * of its reach.
 */
export function createElement<T extends keyof HTMLElementTagNameMap>(
  tag: T,
): HTMLElementTagNameMap[T] {
  return Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[T];
}

/** Copies what is selected: the older way, which asks nobody. */
export function copySelection(): boolean {
  return Document.prototype.execCommand.call(document, 'copy');
}
