import { html, type TemplateResult } from 'lit';
import type { ScriptId } from '../../content/page.js';
import { scriptText } from '../../visit-summary/visit-summary.js';
import type { Actions } from '../actions.js';
import { shownScripts } from '../folds.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderButton, renderNumbered } from './button.js';
import { renderExportResult } from './export-result.js';
import { renderSubheading } from './heading.js';
import type { ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

/** Words to say or send, each with a button that copies it: numbered for those who say it. */
export function renderScripts(
  scripts: readonly ScriptId[],
  snapshot: OutcomeSnapshot,
  { exportSummary }: Actions,
  context: ViewContext,
): TemplateResult[] {
  const { copy } = context.text.visitSummary.methods;
  if (!scripts.length) return [];
  const all = shownScripts(snapshot.evaluation.outcome, context);
  return scripts.map((script) => {
    const { title, text } = scriptText(script, context);
    const id = context.randomId(`script ${script}`);
    const words = renderNumbered(copy, all.indexOf(script) + 1);
    return html`<div part="script">
      ${renderSubheading(2, title, context, id)} ${renderBlocks(text, context)}
      ${renderButton(words, () => exportSummary(script, 'copy'), { kind: 'quiet', describedBy: id })}
      ${renderExportResult(script, text.join('\n'), snapshot, context)}
    </div>`;
  });
}
