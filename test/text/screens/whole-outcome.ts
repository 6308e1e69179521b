import { COUNTRIES } from '../../../src/content/countries.js';
import { renderHeadline } from '../../../src/element/views/headline.js';
import { renderSteps } from '../../../src/element/views/steps.js';
import { reasonText } from '../../../src/text/compose.js';
import type { Text } from '../../../src/text/text.js';
import { NO_ACTIONS } from '../../../tools/review-sheet/static-outcome.js';
import { foldScreen, foldsOfPerson, viewContextOf } from './outcome.js';
import { everyPerson, isCalm, type Person } from './people.js';
import { linesOf } from './rendered-lines.js';
import { foldKey } from './wording-key.js';

/** What an outcome says in its own words; what is the same for all is left out. */
export interface WholeOutcome {
  readonly person: Person;
  /**
   * The lines of each fold, by its id; those of the answers are left out. `open`: the headline, the
   * steps, and the reasons said back.
   */
  readonly passages: ReadonlyMap<string, readonly string[]>;
}

const outcomes = new Map<Text, readonly WholeOutcome[]>();

/** Of everyone who is told anything else than others, in each country. */
export function everyOutcome(text: Text): readonly WholeOutcome[] {
  const people = () => COUNTRIES.flatMap(everyPerson).filter(isCalm);
  const known = outcomes.get(text) ?? people().map((person) => wholeOutcome(person, text));
  outcomes.set(text, known);
  return known;
}

/** Many outcomes have a fold in common. */
const known = new Map<string, readonly string[]>();

function wholeOutcome(person: Person, text: Text): WholeOutcome {
  const folds = foldsOfPerson(person, text).filter(({ id }) => id !== 'answers' && id !== 'about');
  const passages = folds.map((fold) => {
    const key = `${text.language} ${foldKey(fold, person)}`;
    const lines = known.get(key) ?? foldScreen(fold, person, text).lines;
    known.set(key, lines);
    return [fold.id as string, lines] as const;
  });
  return { person, passages: new Map([['open', openLines(person, text)], ...passages]) };
}

function openLines(person: Person, text: Text): string[] {
  const { outcome } = person;
  const context = viewContextOf(person, text);
  const steps = renderSteps(outcome, [], NO_ACTIONS, context);
  const said = outcome.reasons.map((reason) => reasonText(reason, context).said);
  return [...linesOf([renderHeadline(outcome, context), steps]), ...said];
}
