import { sourceText } from '../../src/text/compose.js';
import type { Text } from '../../src/text/text.js';
import { whyScreens } from './screens/on-request.js';
import { outcomeScreens } from './screens/outcome.js';
import type { Person } from './screens/people.js';
import { visitSummaryScreens } from './screens/visit-summary.js';

/** Not what would change it: that names the outcomes of others. */
const SAYS = [outcomeScreens, whyScreens, visitSummaryScreens];

/** All that a person's outcome says, opened or carried away, as plain text, a line for each. */
export function wordsOf(person: Person, text: Text): string {
  const { reasons, advice, evidence } = person.outcome;
  const sources = [...reasons, ...advice, ...evidence].flatMap((entry) => entry.sources);
  const lines = SAYS.flatMap((screens) => screens(person, text)).flatMap((screen) => screen.lines);
  return [...lines, ...sources.map((id) => sourceText(id, text))].join('\n');
}
