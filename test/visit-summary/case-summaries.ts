import { assess, type Outcome } from '../../src/engine.js';
import type { LocaleContext } from '../../src/visit-summary/checklist.js';
import {
  composeVisitSummary,
  type SummaryInput,
  type VisitSummary,
} from '../../src/visit-summary/visit-summary.js';
import { EN } from '../../src/text/en.js';
import { CASES, type Case } from '../cases/cases.js';
import { outcomeScreen } from '../text/screens/people.js';
import { pageIn } from '../text/screens/screen.js';

/** Somebody who can take a page along, and what it is made of. */
export interface Carrier {
  readonly one: Case;
  readonly outcome: Outcome;
  readonly reading: LocaleContext;
  readonly labels: SummaryInput['labels'];
  readonly take: (ticked?: readonly string[]) => VisitSummary;
}

/** Everyone of the cases but those in an emergency, whom the product gives no page. */
export const CARRIERS: readonly Carrier[] = CASES.filter(({ tier }) => tier !== 'emergency').map(
  (one) => {
    const { answers, country } = one;
    const outcome = assess(answers, { country }) as Outcome;
    const reading = pageIn(country, EN);
    const { labels } = outcomeScreen({ country, answers, outcome }, EN);
    const take = (ticked: readonly string[] = []) =>
      composeVisitSummary({ outcome, labels, ticked }, reading);
    return { one, outcome, reading, labels, take };
  },
);
