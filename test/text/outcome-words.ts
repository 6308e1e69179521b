import { sourceText } from '../../src/text/compose.js';
import type { Text } from '../../src/text/text.js';
import { whyScreens } from './screens/on-request.js';
import { outcomeScreens } from './screens/outcome.js';
import type { Person } from './screens/people.js';
import { visitSummaryScreens } from './screens/visit-summary.js';

/** Without the screen of what would change the outcome, which names other outcomes. */
const SCREENS = [outcomeScreens, whyScreens, visitSummaryScreens];

/** All text of an outcome and its visit summary. */
export function wordsOf(person: Person, text: Text): string {
  const { reasons, advice, evidence } = person.outcome;
  const sources = [...reasons, ...advice, ...evidence].flatMap((entry) => entry.sources);
  const lines = SCREENS.flatMap((screens) => screens(person, text)).flatMap(
    (screen) => screen.lines,
  );
  return [...lines, ...sources.map((id) => sourceText(id, text))].join('\n');
}
