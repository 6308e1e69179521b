import { COUNTRIES } from '../../../src/content/countries.js';
import type { Text } from '../../../src/text/text.js';
import { changeScreens, whyScreens } from './on-request.js';
import { outcomeScreens } from './outcome.js';
import { everyPerson, type Person } from './people.js';
import { distinct, type Screen } from './screen.js';
import { visitSummaryScreens, missingRecordScreens, exportScreens } from './visit-summary.js';
import { aboutScreens, introductionScreens, questionScreens } from './route.js';

/** Every screen that anyone can reach, each once. */
export function everyScreen(text: Text): Screen[] {
  return distinct(screensOf(text));
}

function* screensOf(text: Text): Generator<Screen> {
  yield* introductionScreens(text);
  yield* aboutScreens(text);
  for (const country of COUNTRIES) {
    yield* questionScreens(text, country);
    for (const person of everyPerson(country)) {
      yield* outcomeScreens(person, text);
      yield* whyScreens(person, text);
      yield* visitSummaryScreens(person, text);
      yield* missingRecordScreens(person, text);
    }
  }
  // These do not depend on the country, and the export screens not on the person.
  const people = everyPerson('intl').filter(({ outcome }) => outcome.tier !== 'emergency');
  const kinds = new Map(people.map((person) => [kindOf(person), person]));
  for (const person of kinds.values()) yield* changeScreens(person, text);
  yield* exportScreens(people[0]!, text);
}

function kindOf({ outcome: { tier, reasons } }: Person): string {
  return [tier, ...reasons.map(({ id }) => id)].join();
}
