import { evaluateAnswers } from '../../src/element/snapshot.js';
import { readSettings } from '../../src/element/settings.js';
import type { Text } from '../../src/text/text.js';
import { selfContainedFile } from '../../src/visit-summary/summary-document.js';
import { composeVisitSummary } from '../../src/visit-summary/visit-summary.js';
import { ASKED_EVERYTHING } from './answers.js';

/** The file that a person saves, made by the code that makes it in the widget. */
export function visitSummaryFile(text: Text): string {
  const settings = readSettings({}, () => {});
  const { chosen, facts, outcome } = evaluateAnswers(ASKED_EVERYTHING, settings);
  const context = { text, country: settings.country, facts, today: today() };
  return selfContainedFile(
    composeVisitSummary({ outcome: outcome!, chosen, checked: [] }, context),
  );
}

const today = () => new Date().toISOString().slice(0, 10);
