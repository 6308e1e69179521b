import { scriptBlocks, type TakeAway } from '../takeaway/take-away.js';
import { copySelection } from '../takeaway/page-document.js';
import { copy } from '../takeaway/ways-out/copy.js';
import { takeOut, type WayOut } from '../takeaway/ways-out/ways-out.js';
import { announce } from './events.js';
import type { RenderedElement } from './rendered-element.js';
import type { TakenOut } from './views/take-away.js';

/** What the person ticked on the outcome, and took out of it: forgotten with the answers. */
export class OwnListState {
  /** Keys of list entries, in the order ticked. */
  ticked: readonly string[] = [];
  takenOut: TakenOut | undefined;
  readonly #host: RenderedElement;
  /** Another one each time that all is forgotten. */
  #list = {};

  constructor(host: RenderedElement) {
    this.#host = host;
  }

  forget(): void {
    this.ticked = [];
    this.takenOut = undefined;
    this.#list = {};
    this.#host.renderRoot.querySelector('iframe')?.remove();
    this.#host.requestUpdate();
  }

  readonly tick = (key: string, isTicked: boolean): void => {
    const others = this.ticked.filter((one) => one !== key);
    this.ticked = isTicked ? [...others, key] : others;
    this.#host.requestUpdate();
  };

  /** Tells what happened; where nothing may, the text comes up in a box, selected. */
  async takeOut(what: TakenOut['what'], way: WayOut, takeAway: TakeAway): Promise<void> {
    const isWhole = what === 'take-away';
    const done = isWhole
      ? takeOut(way, takeAway, this.#host.renderRoot)
      : copy(scriptBlocks(what, takeAway.text).join('\n'));
    const list = this.#list;
    const isDone = await done;
    // Cleared meanwhile: whoever sees the screen now took nothing out.
    if (list !== this.#list) return;
    await this.#tell({ what, way, isDone });
    const button = this.#host.renderRoot.activeElement as HTMLElement | null;
    const box = this.#host.renderRoot.querySelector('textarea');
    box?.focus();
    box?.select();
    // Only who asked for a copy gets one: the clipboard may be read by others.
    if (box && way === 'copy' && copySelection()) {
      await this.#tell({ what, way, isDone: true });
      button?.focus();
    }
    const { takenOut } = this;
    if (isWhole && takenOut?.isDone)
      announce(this.#host, 'second-opinion-take-away', { kind: way });
  }

  #tell(takenOut: TakenOut): Promise<void> {
    this.takenOut = takenOut;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}
