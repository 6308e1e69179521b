import type { LitElement } from 'lit';
import { copy, copyFrom } from '../visit-summary/export/copy.js';
import { exportSummary, type ExportMethod } from '../visit-summary/export/export-summary.js';
import { removeFrames } from '../visit-summary/export/frame.js';
import { isInForeignFrame } from '../visit-summary/export/sandbox.js';
import type { WordingContext } from '../text/compose.js';
import { scriptText, type VisitSummary } from '../visit-summary/visit-summary.js';
import { dispatch } from './events.js';
import type { ExportResult } from './flow-state.js';

/** Exports the visit summary, or copies words to say, and reports what became of it. */
export class ExportController {
  readonly #host: LitElement;
  readonly #report: (result: ExportResult) => void;
  /** Replaced when the answers are cleared: an export that ends later belongs to nobody. */
  #session = {};

  constructor(host: LitElement, report: (result: ExportResult) => void) {
    this.#host = host;
    this.#report = report;
  }

  /** Leaves nothing of the last export for the next person. */
  reset(): void {
    this.#session = {};
    const card = this.#card;
    if (card) removeFrames(card);
  }

  /** Its marks ask recorders to leave out the frames in it too. */
  get #card(): HTMLElement | null | undefined {
    return this.#host.renderRoot?.querySelector<HTMLElement>('[part=card]');
  }

  async run(
    what: ExportResult['what'],
    method: ExportMethod,
    summary: VisitSummary,
    context: WordingContext,
  ): Promise<void> {
    const session = this.#session;
    const isWhole = what === 'visit-summary';
    let succeeded = await (isWhole
      ? exportSummary(method, summary, this.#card!)
      : copy(scriptText(what, context).text.join('\n')));
    if (session !== this.#session) return;
    // No browser reports a blocked mail or file, and no site the sandbox of its frame to another.
    const isUncertain = ['email', 'download'].includes(method) && isInForeignFrame();
    await this.#reportAndRender({ what, method, succeeded, showsText: !succeeded || isUncertain });
    if (!succeeded && this.#selectBox(method)) {
      succeeded = true;
      await this.#reportAndRender({ what, method, succeeded, showsText: false });
    }
    if (isWhole && succeeded) dispatch(this.#host, 'second-opinion-take-away', { kind: method });
  }

  /**
   * Selects the text in the box that stands there when an export fails.
   *
   * @returns Whether the older way to copy, which needs a selection, did what the clipboard API did
   * not. Only a person who asked for a copy gets one: others may read the clipboard.
   */
  #selectBox(method: ExportMethod): boolean {
    const root = this.#host.renderRoot as ShadowRoot;
    const button = root.activeElement as HTMLElement | null;
    const box = root.querySelector('textarea');
    box?.focus();
    box?.select();
    const isCopied = box !== null && method === 'copy' && copyFrom(box);
    if (isCopied) button?.focus();
    return isCopied;
  }

  #reportAndRender(result: ExportResult): Promise<unknown> {
    this.#report(result);
    return this.#host.updateComplete;
  }
}
