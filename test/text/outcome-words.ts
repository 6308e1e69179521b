import { renderEmergency } from '../../src/element/views/emergency.js';
import { renderOutcome } from '../../src/element/views/outcome.js';
import { visitSummaryOf } from '../../src/element/views/visit-summary.js';
import { sourceText } from '../../src/text/compose.js';
import type { Text } from '../../src/text/text.js';
import { plainText } from '../../src/visit-summary/plain-text.js';
import type { Answers, CountryId } from '../../src/engine.js';
import { NO_ACTIONS } from '../../tools/review-sheet/static-outcome.js';
import { viewContextOf } from './screens/outcome.js';
import { personOf, snapshotOf } from './screens/people.js';
import { linesOf } from './screens/rendered-lines.js';

/**
 * All text of an outcome, with all that opens on it, and of its visit summary. What would change
 * the outcome is left out: it names other outcomes.
 */
export function wordsOf(
  { answers, country }: { readonly answers: Answers; readonly country: CountryId },
  text: Text,
): string {
  const person = personOf(answers, country);
  const snapshot = snapshotOf(person);
  const context = viewContextOf(person, text);
  const { tier, reasons, advice, evidence } = person.outcome;
  if (tier === 'emergency') {
    return linesOf(renderEmergency(snapshot, NO_ACTIONS, context)).join('\n');
  }
  const sources = [...reasons, ...advice, ...evidence].flatMap((entry) => entry.sources);
  return [
    ...linesOf(renderOutcome(snapshot, NO_ACTIONS, { ...context, isAboutShown: false })),
    plainText(visitSummaryOf(snapshot, context)),
    ...sources.map((id) => sourceText(id, text)),
  ].join('\n');
}
