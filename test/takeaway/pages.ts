import { assess, type Outcome } from '../../src/engine.js';
import type { Reading } from '../../src/takeaway/own-list.js';
import { composeTakeAway, type Choices, type TakeAway } from '../../src/takeaway/take-away.js';
import { EN } from '../../src/text/en.js';
import { CASES, type Case } from '../cases/cases.js';
import { outcomeScreen } from '../text/screens/people.js';
import { pageIn } from '../text/screens/screen.js';

/** Somebody who can take a page along, and what it is made of. */
export interface Carrier {
  readonly one: Case;
  readonly outcome: Outcome;
  readonly reading: Reading;
  readonly labels: Choices['labels'];
  readonly take: (ticked?: readonly string[]) => TakeAway;
}

/** Everyone of the cases but those in an emergency, whom the product gives no page. */
export const CARRIERS: readonly Carrier[] = CASES.filter(({ tier }) => tier !== 'emergency').map(
  (one) => {
    const { answers, country } = one;
    const outcome = assess(answers, { country }) as Outcome;
    const reading = pageIn(country, EN);
    const { labels } = outcomeScreen({ country, answers, outcome }, EN);
    const take = (ticked: readonly string[] = []) =>
      composeTakeAway({ outcome, labels, ticked }, reading);
    return { one, outcome, reading, labels, take };
  },
);
