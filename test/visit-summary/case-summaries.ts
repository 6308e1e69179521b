import type { QuestionId } from '../../src/content/answer-options.js';
import { answerLabels } from '../../src/element/views/answer-labels.js';
import { assess, type Outcome } from '../../src/engine.js';
import type { LocaleContext } from '../../src/visit-summary/checklist.js';
import {
  composeVisitSummary,
  type SummaryInput,
  type VisitSummary,
} from '../../src/visit-summary/visit-summary.js';
import { EN } from '../../src/text/en.js';
import { outcomeSnapshot } from '../../tools/review-sheet/static-outcome.js';
import { CASES, type Case } from '../cases/cases.js';
import { contextFor } from '../text/screens/screen.js';

/** A case with its outcome and the visit summary for it. */
export interface CaseSummary {
  readonly testCase: Case;
  readonly outcome: Outcome;
  readonly context: LocaleContext;
  readonly labels: SummaryInput['labels'];
  readonly summarize: (checked?: readonly string[]) => VisitSummary;
}

/** In an emergency there is no visit summary. */
export const CASE_SUMMARIES: readonly CaseSummary[] = CASES.filter(
  ({ tier }) => tier !== 'emergency',
).map((testCase) => {
  const { answers, country } = testCase;
  const outcome = assess(answers, { country }) as Outcome;
  const context = contextFor(country, EN);
  const snapshot = outcomeSnapshot(answers, country);
  const labels = (question: QuestionId) => answerLabels(question, snapshot, EN);
  const summarize = (checked: readonly string[] = []) =>
    composeVisitSummary({ outcome, labels, checked }, context);
  return { testCase, outcome, context, labels, summarize };
});
