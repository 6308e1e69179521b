import type { Outcome } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import type { WordingContext } from '../../src/text/compose.js';
import {
  composeVisitSummary,
  type SummaryBlock,
  type SummaryInput,
  type VisitSummary,
} from '../../src/visit-summary/visit-summary.js';
import { outcomeSnapshot } from '../../tools/review-sheet/static-outcome.js';
import { CASES, type Case } from '../cases/cases.js';
import { contextFor } from '../text/screens/screen.js';

/** A case with its outcome and the visit summary for it. */
export interface CaseSummary {
  readonly testCase: Case;
  readonly outcome: Outcome;
  readonly context: WordingContext;
  readonly chosen: SummaryInput['chosen'];
  readonly summarize: (checked?: readonly string[]) => VisitSummary;
}

export function summaryOf(testCase: Case): CaseSummary {
  const { answers, country } = testCase;
  const { outcome, chosen, facts } = outcomeSnapshot(answers, country).evaluation;
  const context = { ...contextFor(country, EN), facts };
  const summarize = (checked: readonly string[] = []) =>
    composeVisitSummary({ outcome, chosen, checked }, context);
  return { testCase, outcome, context, chosen, summarize };
}

/** In an emergency there is no visit summary. */
export const CASE_SUMMARIES: readonly CaseSummary[] = CASES.filter(
  ({ tier }) => tier !== 'emergency',
).map(summaryOf);

export function blocksUnder(title: string, { sections }: VisitSummary): readonly SummaryBlock[] {
  return sections.find(([own]) => own === title)?.slice(1) ?? [];
}
