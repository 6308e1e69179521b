import { COUNTRIES } from '../../../src/content/countries.js';
import type { Fold } from '../../../src/element/folds.js';
import type { Text } from '../../../src/text/text.js';
import { CASES } from '../../cases/cases.js';
import {
  changesScreen,
  emergencyScreen,
  foldedScreen,
  foldScreen,
  foldsOfPerson,
  requestedScreen,
  tailoringResultScreens,
  tailoringScreens,
} from './outcome.js';
import { everyPerson, isCalm, personOf, type Person } from './people.js';
import { aboutScreens, errorScreens, introductionScreens, questionScreens } from './route.js';
import type { Screen } from './screen.js';
import { exportScreens, missingRecordScreens, visitSummaryScreens } from './visit-summary.js';
import { entryKey, foldKey, headlineKey, stepsKey } from './wording-key.js';

/** Every screen that anyone can reach, once for each way in which its parts are worded. */
export function everyScreen(text: Text): Screen[] {
  const people = COUNTRIES.flatMap(everyPerson);
  const calm = people.filter(isCalm);
  const cases = CASES.map(({ answers, country }) => personOf(answers, country)).filter(isCalm);
  return [
    ...introductionScreens(text),
    ...aboutScreens(text),
    ...questionScreens(text),
    ...errorScreens(text),
    ...distinct(
      people.filter((person) => !isCalm(person)),
      urgencyOf,
    ).map((person) => emergencyScreen(person, text)),
    ...[...distinct(calm, headlineKey), ...distinct(calm, stepsKey)].map((person) =>
      foldedScreen(person, text),
    ),
    ...foldScreens(calm, cases, text),
    ...distinct(calm, tailoringOf).flatMap((person) => tailoringScreens(person, text)),
    ...cases.flatMap((person) => [
      ...visitSummaryScreens(person, text),
      ...missingRecordScreens(person, text),
      ...tailoringResultScreens(person, text),
      changesScreen(person, text),
    ]),
    ...exportScreens(cases[0]!, text),
  ];
}

interface OwnedFold {
  readonly fold: Fold;
  readonly person: Person;
}

/** Folds that hold advice, reasons or studies in each wording; people’s answers in the cases. */
function foldScreens(people: readonly Person[], cases: readonly Person[], text: Text): Screen[] {
  const ownedBy = (person: Person) =>
    foldsOfPerson(person, text).map((fold): OwnedFold => ({ fold, person }));
  const folds = people.flatMap(ownedBy);
  const worded = folds.filter(({ fold }) => !['answers', 'about'].includes(fold.id));
  const answers = cases.flatMap(ownedBy).filter(({ fold }) => fold.id === 'answers');
  const shown = [...distinct(worded, ({ fold, person }) => foldKey(fold, person)), ...answers];
  return [
    ...shown.map(({ fold, person }) => foldScreen(fold, person, text)),
    ...explained(worded).map(({ fold, person }) => requestedScreen(fold, person, text)),
  ];
}

/** A fold for each reason and each advice item, to say where it comes from. */
function explained(folds: readonly OwnedFold[]): OwnedFold[] {
  const entries = folds.flatMap(({ fold, person }) =>
    (fold.id === 'why' ? person.outcome.reasons : fold.advice).map((entry) => ({
      key: entryKey(entry, person),
      fold,
      person,
    })),
  );
  return distinct(
    distinct(entries, ({ key }) => key),
    ({ fold, person }) => foldKey(fold, person),
  );
}

function urgencyOf({ country, outcome }: Person): string {
  return `${country} ${outcome.reasons[0]!.id}`;
}

function tailoringOf({ country, outcome }: Person): string {
  return `${country} ${outcome.tailoring}`;
}

/** One of each key: the first. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}
