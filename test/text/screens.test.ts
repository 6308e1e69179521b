import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CountryId } from '../../src/content/countries.js';
import { URGENT_SECTION } from '../../src/content/page.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { EN } from '../../src/text/en.js';
import { assertNone } from './assert-none.js';
import { BANNED, breaches, foreignTo } from './banned-wording.js';
import { READ } from './english.js';
import { isAmong } from './paths.js';
import { everyScreen } from './screens/every-screen.js';
import { WHY } from './screens/on-request.js';
import { TAKE_AWAY } from './screens/take-along.js';
import { tooHard, tooLong } from './too-hard.js';
import { badCharacters } from './typography.js';

const SCREENS = everyScreen(EN);

/** What people read on the way and at the end, beside buttons and names. */
const MEASURED = [
  'about.**',
  'questions.*.ask',
  'questions.*.options.**',
  'questions.*.rationale',
  'outcomes.**',
  'reasons.**',
  'why.noSingleAnswer',
  'changes.lead',
  'changes.beyond',
  'advice.**',
  'adviceIn.**',
  'adviceAfter.**',
  'adviceUntil.**',
  'firstStepIn.**',
  'outcome.choicesLead',
  'outcome.choices.**',
  'outcome.sections.*',
  'evidence.*.about',
  'evidence.*.limits',
  'scripts.**',
  'list.questions',
  'list.records',
  'list.nothingToGet',
  'takeAway.lead',
  'takeAway.done.*',
  'takeAway.blocked',
  'takeAway.heading',
  'takeAway.name',
  'takeAway.safeToWaitAnswer',
  'takeAway.made',
];

/** Each line once in a part and a country. */
const LINES = new Map(
  SCREENS.flatMap(({ part, country, lines }) =>
    lines.map((line) => [[part, country, line].join(), { part, country, line }] as const),
  ),
);

/** The headline reasons of an emergency, which nothing folds or carries away. */
const URGENT: readonly unknown[] = PROTOCOL.outcomes
  .filter(({ tier }) => tier === 'emergency')
  .map(({ headline }) => headline);

/** What is wrong with any line, and where it stands. */
function faultsOf(
  find: (line: string, country: CountryId | undefined) => readonly string[],
): string[] {
  return [...LINES.values()].flatMap(({ part, country, line }) =>
    find(line, country).map((fault) => `${part}: ${fault}: ${line}`),
  );
}

describe('a person who reads slowly can follow', () => {
  it('no sentence is longer than twenty words, put together or not', () => {
    assertNone(faultsOf(tooLong));
    assertNone(READ.flatMap(({ path, words }) => tooLong(words).map((one) => `${path}: ${one}`)));
  });

  for (const part of new Set(SCREENS.map(({ part }) => part))) {
    it(`grade six is enough for ${part}`, () => {
      assertNone(SCREENS.filter((screen) => screen.part === part).flatMap(tooHard));
    });
  }

  it('all that people read stands on a screen measured here', () => {
    const measured = new Set(SCREENS.flatMap(({ lines }) => lines));
    const toMeasure = READ.filter(({ path }) => isAmong(path, MEASURED));
    assertNone(toMeasure.filter(({ words }) => !measured.has(words)).map(({ path }) => path));
    for (const pattern of MEASURED) {
      assert.ok(
        toMeasure.some(({ path }) => isAmong(path, [pattern])),
        pattern,
      );
    }
  });

  it('“Why this?” is measured for every reason and every piece of advice that has it', () => {
    const measured = new Set(SCREENS.filter(({ part }) => part === WHY).map(({ name }) => name));
    const reasons = Object.keys(EN.reasons).filter((id) => !URGENT.includes(id));
    const advice = PROTOCOL.advice.filter(({ section }) => section !== URGENT_SECTION);
    assert.deepEqual([...measured].sort(), [...reasons, ...advice.map(({ id }) => id)].sort());
  });

  it('the page to take along is measured for every outcome but an emergency', () => {
    const leads = new Set(
      SCREENS.filter(({ part }) => part === TAKE_AWAY).map(({ lines }) => lines[1]),
    );
    const outcomes = Object.entries(EN.outcomes).filter(([id]) => !URGENT.includes(id));
    const titles = new Set(outcomes.map(([, [title]]) => title));
    assert.deepEqual([...leads].sort(), [...titles].sort());
  });
});

describe('what the page puts together keeps to what is safe to say', () => {
  it('no line of a screen holds wording that is banned', () => {
    assertNone(faultsOf((line) => breaches(line, 'composed', BANNED)));
  });

  it('no line names the numbers, laws or services of another country', () => {
    assertNone(
      faultsOf((line, country) => (country ? breaches(line, 'composed', foreignTo(country)) : [])),
    );
  });

  it('no value is left open, and the type is set with care', () => {
    assertNone(faultsOf((line) => (/[{}]/.test(line) ? ['a name in braces'] : [])));
    assertNone(faultsOf(badCharacters));
  });
});
