import { scriptBlocks, type VisitSummary } from '../visit-summary/visit-summary.js';
import { copySelection } from '../visit-summary/safe-document.js';
import { copy } from '../visit-summary/export/copy.js';
import { exportSummary, type ExportMethod } from '../visit-summary/export/export-summary.js';
import { dispatch } from './events.js';
import type { RenderedElement } from './rendered-element.js';
import type { ExportResult } from './views/visit-summary.js';

/** What the person ticked on the outcome, and took out of it: forgotten with the answers. */
export class ChecklistState {
  /** Keys of list entries, in the order ticked. */
  ticked: readonly string[] = [];
  takenOut: ExportResult | undefined;
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
  async takeOut(
    what: ExportResult['what'],
    way: ExportMethod,
    takeAway: VisitSummary,
  ): Promise<void> {
    const isWhole = what === 'take-away';
    const done = isWhole
      ? exportSummary(way, takeAway, this.#host.renderRoot)
      : copy(scriptBlocks(what, takeAway.text).join('\n'));
    const list = this.#list;
    const isDone = await done;
    // Cleared meanwhile: whoever sees the screen now took nothing out.
    if (list !== this.#list) return;
    await this.#tell({ what, method: way, succeeded: isDone });
    const button = this.#host.renderRoot.activeElement as HTMLElement | null;
    const box = this.#host.renderRoot.querySelector('textarea');
    box?.focus();
    box?.select();
    // Only who asked for a copy gets one: the clipboard may be read by others.
    if (box && way === 'copy' && copySelection()) {
      await this.#tell({ what, method: way, succeeded: true });
      button?.focus();
    }
    const { takenOut } = this;
    if (isWhole && takenOut?.succeeded)
      dispatch(this.#host, 'second-opinion-take-away', { kind: way });
  }

  #tell(takenOut: ExportResult): Promise<void> {
    this.takenOut = takenOut;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}
