import type { Screen } from './screen.js';

/**
 * Ids for ARIA that tell nothing: others in each element and on each screen. The order of options
 * is public, so that a number in the id of one would be the answer to whoever reads the id.
 */
export class RandomIds {
  #screen: Screen | undefined;
  #ids = new Map<string, string>();

  /** @param purpose What tells it from the other ids of the screen. */
  of(screen: Screen, purpose: string): string {
    if (screen !== this.#screen) this.#ids = new Map();
    this.#screen = screen;
    const id = this.#ids.get(purpose) ?? randomId();
    this.#ids.set(purpose, id);
    return id;
  }
}

function randomId(): string {
  return `id-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}
