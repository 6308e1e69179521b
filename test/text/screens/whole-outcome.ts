import { renderHeadline } from '../../../src/element/views/headline.js';
import { renderSteps } from '../../../src/element/views/steps.js';
import { wordingOf } from '../../../src/text/compose.js';
import type { ReasonText, Text } from '../../../src/text/text.js';
import { NO_ACTIONS } from '../../../tools/review-sheet/static-outcome.js';
import { foldScreen, foldsOfPerson, viewContextOf } from './outcome.js';
import type { Person } from './people.js';
import { linesOf } from './rendered-lines.js';
import { foldKey } from './wording-key.js';

/** The lines of a fold, and its id; `open` is what stands above the folds. */
export type Passages = ReadonlyMap<string, readonly string[]>;

const known = new Map<string, readonly string[]>();

/**
 * What an outcome says in its own words: headline, steps, and each fold opened, reasons said back
 * included. The person’s answers, and what is the same for all, are left out.
 */
export function wholeOutcome(person: Person, text: Text): Passages {
  const folds = foldsOfPerson(person, text).filter(({ id }) => id !== 'answers' && id !== 'about');
  const passages = folds.map((fold) => {
    const key = `${text.language} ${foldKey(fold, person)}`;
    const lines = known.get(key) ?? foldScreen(fold, person, text).lines;
    known.set(key, lines);
    return [fold.id, lines] as const;
  });
  return new Map<string, readonly string[]>([['open', openLines(person, text)], ...passages]);
}

function openLines(person: Person, text: Text): string[] {
  const { outcome } = person;
  const context = viewContextOf(person, text);
  const steps = renderSteps(outcome, [], NO_ACTIONS, context);
  const said = outcome.reasons.map(
    ({ id }) => wordingOf<ReasonText>(text.reasons[id], context).said,
  );
  return [...linesOf([renderHeadline(outcome, context), steps]), ...said];
}
