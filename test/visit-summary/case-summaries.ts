import type { WordingContext } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import type { Text } from '../../src/text/text.js';
import {
  composeVisitSummary,
  type SummaryInput,
  type VisitSummary,
} from '../../src/visit-summary/visit-summary.js';
import { CASES, type Case } from '../cases/cases.js';
import { plainContext } from '../text/plain-context.js';
import { isCalm, personOf, snapshotOf, type Person } from '../text/screens/people.js';

/** A case with the visit summary for it. */
export interface CaseSummary extends Person {
  readonly id: string;
  readonly context: WordingContext;
  readonly chosen: SummaryInput['chosen'];
  readonly summarize: (checked?: readonly string[]) => VisitSummary;
}

export function summaryOf(
  { id, answers, country }: Pick<Case, 'id' | 'answers' | 'country'>,
  text: Text = EN,
): CaseSummary {
  const person = personOf(answers, country);
  const context = plainContext(text, country, person.facts);
  const { chosen } = snapshotOf(person).evaluation;
  const summarize = (checked: readonly string[] = []) =>
    composeVisitSummary({ outcome: person.outcome, chosen, checked }, context);
  return { ...person, id, context, chosen, summarize };
}

/** In an emergency there is no visit summary. */
export const CASE_SUMMARIES: readonly CaseSummary[] = CASES.map((one) => summaryOf(one)).filter(
  isCalm,
);
