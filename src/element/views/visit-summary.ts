import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SCRIPTS, type ScriptId } from '../../content/page.js';
import { plainText } from '../../visit-summary/plain-text.js';
import { composeVisitSummary, scriptBlocks } from '../../visit-summary/visit-summary.js';
import { EXPORT_METHODS, type ExportMethod } from '../../visit-summary/export/export-summary.js';
import type { OutcomeScreen } from './outcome.js';
import {
  heading,
  renderBlocks,
  renderButton,
  renderDisclosure,
  type ViewContext,
  type View,
} from './view-context.js';

/** What was taken out, on which way, and whether it went, as far as that can be known. */
export interface ExportResult {
  readonly what: 'take-away' | ScriptId;
  readonly method: ExportMethod;
  readonly succeeded: boolean;
}

/** The page to take along: four ways out, and the whole of it as text to read and select. */
export function renderVisitSummary(screen: OutcomeScreen, page: ViewContext): TemplateResult {
  const { visitSummary } = page.text;
  const text = plainText(composeVisitSummary(screen, page));
  return html`<section part="section take-away">
    ${heading(1, visitSummary.title, page)}
    <p>${visitSummary.lead}</p>
    <div class="actions">
      ${EXPORT_METHODS.map((method) =>
        renderButton(visitSummary.methods[method], () => screen.exportSummary('take-away', method)),
      )}
    </div>
    ${renderExportResult('take-away', text, screen, page)}
    ${renderDisclosure(visitSummary.read, html`<p part="text">${text}</p>`)}
  </section>`;
}

/** Words to say or send, each with a button that copies it. */
export function renderScripts(screen: OutcomeScreen, page: ViewContext): TemplateResult[] {
  const { scripts, visitSummary } = page.text;
  return SCRIPTS.map((script, place) => {
    const [title] = scripts[script];
    const blocks = scriptBlocks(script, page.text);
    const copyThis = () => screen.exportSummary(script, 'copy');
    const id = `script-${place}`;
    return html`<div part="script">
      ${heading(2, title, page, id)} ${renderBlocks(blocks, page)}
      ${renderButton(visitSummary.methods.copy, copyThis, 'secondary', id)}
      ${renderExportResult(script, blocks.join('\n'), screen, page)}
    </div>`;
  });
}

/** What happened; where the page does not let it, the text in a box to copy from. */
function renderExportResult(
  what: ExportResult['what'],
  text: string,
  { exportResult }: OutcomeScreen,
  page: ViewContext,
): View {
  const { done, blocked, box } = page.text.visitSummary;
  const isHere = exportResult?.what === what;
  const words = exportResult?.succeeded ? done[exportResult.method] : blocked;
  return html`<p part="status" role="status">${isHere ? words : nothing}</p>
    ${
      isHere && !exportResult.succeeded
        ? html`<textarea part="box" readonly rows="8" aria-label=${box} .value=${text}></textarea>`
        : nothing
    }`;
}
