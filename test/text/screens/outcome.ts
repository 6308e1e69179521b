import { PROTOCOL } from '../../../src/content/protocol.js';
import type { FlowState } from '../../../src/element/flow-state.js';
import { foldsOf, type Fold } from '../../../src/element/folds.js';
import type { OutcomeSnapshot } from '../../../src/element/snapshot.js';
import {
  changeAnswer,
  requestChanges,
  submitTailoring,
  toggleOption,
} from '../../../src/element/transitions.js';
import { renderEmergency } from '../../../src/element/views/emergency.js';
import { foldTitle, renderFold } from '../../../src/element/views/fold.js';
import { renderOutcome } from '../../../src/element/views/outcome.js';
import { renderTailoring } from '../../../src/element/views/tailoring.js';
import type { ViewContext } from '../../../src/element/views/view-context.js';
import type { Text } from '../../../src/text/text.js';
import { NO_ACTIONS } from '../../../tools/review-sheet/static-outcome.js';
import { snapshotOf, type Person } from './people.js';
import { closedLinesOf, linesIn, linesOf, markupOf } from './rendered-lines.js';
import { contextFor, type Screen } from './screen.js';

const FOLDS = '<div class="folds">';

export function viewContextOf({ country, facts }: Person, text: Text): ViewContext {
  return contextFor(country, text, facts);
}

export function foldsOfPerson({ country, facts, outcome }: Person, text: Text): Fold[] {
  return foldsOf(outcome, contextFor(country, text, facts));
}

export function emergencyScreen(person: Person, text: Text): Screen {
  const context = viewContextOf(person, text);
  return {
    part: 'an emergency',
    name: person.outcome.reasons[0]!.id,
    country: person.country,
    lines: linesOf(renderEmergency(snapshotOf(person), NO_ACTIONS, context)),
  };
}

/** What is open, and the lines of the folds. */
export function foldedScreen(person: Person, text: Text): Screen {
  const context = viewContextOf(person, text);
  const markup = markupOf(renderOutcome(snapshotOf(person), NO_ACTIONS, context));
  const { tier, reasons } = person.outcome;
  return {
    part: 'the outcome, folded',
    name: [tier, ...reasons.map(({ id }) => id)].join(', '),
    country: person.country,
    lines: [
      ...linesIn(markup.slice(0, markup.indexOf(FOLDS))),
      ...foldsOfPerson(person, text).map(({ id }) => foldTitle(id, context)),
      ...linesIn(markup.slice(markup.lastIndexOf('</details>'))),
    ],
  };
}

/** One fold opened; the disclosures in it stay closed. */
export function foldScreen(
  fold: Fold,
  person: Person,
  text: Text,
  state: Partial<FlowState> = {},
): Screen {
  const context = viewContextOf(person, text);
  const view = renderFold(fold, snapshotOf(person, state), NO_ACTIONS, context);
  return { ...nameOf(fold, person), lines: closedLinesOf(view) };
}

/** The same fold, with the answers behind each entry. */
export function requestedScreen(fold: Fold, person: Person, text: Text): Screen {
  const view = renderFold(fold, snapshotOf(person), NO_ACTIONS, viewContextOf(person, text));
  return { ...nameOf(fold, person), part: 'why this', lines: linesOf(view) };
}

/** The reasons, with what would change the outcome. */
export function changesScreen(person: Person, text: Text): Screen {
  const [fold] = foldsOfPerson(person, text).filter(({ id }) => id === 'why');
  const snapshot = requestChanges(snapshotOf(person)) as OutcomeSnapshot;
  const view = renderFold(fold!, snapshot, NO_ACTIONS, viewContextOf(person, text));
  return { ...nameOf(fold!, person), part: 'what would change it', lines: linesOf(view) };
}

function nameOf({ id, advice }: Fold, { country, outcome }: Person) {
  const entries = id === 'why' ? outcome.reasons : advice;
  return { part: `the fold ${id}`, name: entries.map((entry) => entry.id).join(', '), country };
}

/** Each optional question, opened on the outcome; also when too much was picked. */
export function tailoringScreens(person: Person, text: Text): Screen[] {
  return person.outcome.tailoring.flatMap((tailoring) =>
    (tailoring === 'matters' ? ERRORS : [undefined]).map((error) => ({
      part: 'an optional question',
      name: tailoring,
      country: person.country,
      lines: tailoringLines(snapshotOf(person, { tailoring, error }), viewContextOf(person, text)),
    })),
  );
}

/** Only this question takes several answers, and not all of them. */
const ERRORS = [undefined, 'too-many'] as const;

/** What the page says once an optional question has been answered. */
export function tailoringResultScreens(person: Person, text: Text): Screen[] {
  return person.outcome.tailoring.flatMap((question) =>
    PROTOCOL.options[question].map((option) => {
      const open = changeAnswer(snapshotOf(person), question);
      const answered = submitTailoring(toggleOption(open, option, true)) as OutcomeSnapshot;
      return {
        part: 'what an optional answer changed',
        name: `${question}: ${option}`,
        country: person.country,
        lines: tailoringLines(answered, viewContextOf(person, text)),
      };
    }),
  );
}

function tailoringLines(snapshot: OutcomeSnapshot, context: ViewContext): string[] {
  return linesOf(renderTailoring(snapshot, NO_ACTIONS, context));
}
