import type { TemplateResult } from 'lit';
import type { Change } from '../../content/vocabulary.js';
import type { ChangedOutcomeId } from '../../text/text.js';
import type { ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

/** The other outcomes that a few other answers would lead to, a sentence each. */
export function renderChanges(changes: readonly Change[], context: ViewContext): TemplateResult[] {
  const { to } = context.text.changes;
  const lines = changes.map(({ tier, reason }) => to[(reason ?? tier) as ChangedOutcomeId]);
  return renderBlocks([[...new Set(lines)]], context);
}
