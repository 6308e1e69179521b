import { html, nothing, type TemplateResult } from 'lit';
import { EXPORT_METHODS } from '../../visit-summary/export/export-summary.js';
import type { ExportResult } from '../flow-state.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import type { ViewContext } from './view-context.js';

/** What became of it; where the page may not allow it, the text in a box to copy from. */
export function renderExportResult(
  what: ExportResult['what'],
  text: string,
  { state: { exportResult } }: OutcomeSnapshot,
  context: ViewContext,
): TemplateResult {
  const { errors, visitSummary } = context.text;
  const isShownAlways =
    what === 'visit-summary' && context.exportMethods.length < EXPORT_METHODS.length;
  const isHere = exportResult?.what === what;
  const words = exportResult?.succeeded ? visitSummary.done[exportResult.method] : errors.blocked;
  return html`<div part="status" aria-live="polite" .textContent=${isHere ? words : ''}></div>
    ${
      (isHere && exportResult.showsText) || isShownAlways
        ? html`<textarea
            part="box"
            readonly
            rows="8"
            aria-label=${visitSummary.box}
            .value=${text}
            @focus=${showBox}
          ></textarea>`
        : nothing
    }`;
}

/** WebKit scrolls to the end of the text, however the page covers that. */
function showBox({ target }: FocusEvent): void {
  (target as HTMLElement).scrollIntoView({ block: 'nearest' });
}
