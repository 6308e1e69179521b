import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CountryId } from '../../src/content/countries.js';
import { URGENT_SECTION } from '../../src/content/page.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { assertNone } from './assert-none.js';
import { brokenBans, bansOutside } from './banned-wording.js';
import type { LanguageRules } from './languages/language.js';
import { LANGUAGE_RULES } from './languages/languages.js';
import { isAmong } from './paths.js';
import { textByCountry } from './text-by-country.js';
import type { Screen } from './screens/screen.js';
import { everyScreen } from './screens/every-screen.js';
import { WHY } from './screens/on-request.js';
import { VISIT_SUMMARY } from './screens/visit-summary.js';
import { readabilityFaults, longSentences, unexplainedWords } from './readability.js';
import { badCharacters } from './typography.js';

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
  'visitSummary.lead',
  'visitSummary.done.*',
  'visitSummary.blocked',
  'visitSummary.heading',
  'visitSummary.name',
  'visitSummary.safeToWaitAnswer',
  'visitSummary.made',
];

/** The headline reasons of an emergency, which nothing folds or carries away. */
const URGENT: readonly unknown[] = PROTOCOL.outcomes
  .filter(({ tier }) => tier === 'emergency')
  .map(({ headline }) => headline);

type Lines = readonly Pick<Screen, 'part' | 'country' | 'lines'>[];

/** Each line once in a part and a country. */
function distinctLines(screens: Lines) {
  const lines = screens.flatMap(({ part, country, lines }) =>
    lines.map((line) => [[part, country, line].join(), { part, country, line }] as const),
  );
  return [...new Map(lines).values()];
}

/** What is wrong with any line, and where it stands. */
function faultsOf(
  lines: ReturnType<typeof distinctLines>,
  find: (line: string, country: CountryId | undefined) => readonly string[],
): string[] {
  return lines.flatMap(({ part, country, line }) =>
    find(line, country).map((fault) => `${part}: ${fault}: ${line}`),
  );
}

for (const language of LANGUAGE_RULES) holdScreens(language);

function holdScreens({ name, text, formulas: ease, hardWords, banned }: LanguageRules): void {
  const { read } = textByCountry(text);
  const screens = everyScreen(text);
  const lines = distinctLines(screens);

  describe(`a person who reads slowly can follow, in ${name}`, () => {
    it('no sentence is longer than twenty words, put together or not', () => {
      assertNone(faultsOf(lines, longSentences));
      assertNone(
        read.flatMap(({ path, words }) => longSentences(words).map((one) => `${path}: ${one}`)),
      );
    });

    for (const part of new Set(screens.map(({ part }) => part))) {
      it(`${part} is easy enough, and tells what its hard words mean`, () => {
        const here = screens.filter((screen) => screen.part === part);
        assertNone(here.flatMap((screen) => readabilityFaults(screen, ease)));
        assertNone(here.flatMap((screen) => unexplainedWords(screen, hardWords)));
      });
    }

    it('all that people read stands on a screen measured here', () => {
      const measured = new Set(screens.flatMap(({ lines }) => lines));
      const toMeasure = read.filter(({ path }) => isAmong(path, MEASURED));
      assertNone(toMeasure.filter(({ words }) => !measured.has(words)).map(({ path }) => path));
      for (const pattern of MEASURED) {
        assert.ok(
          toMeasure.some(({ path }) => isAmong(path, [pattern])),
          pattern,
        );
      }
    });

    it('“Why this?” is measured for every reason and every piece of advice that has it', () => {
      const measured = new Set(screens.filter(({ part }) => part === WHY).map(({ name }) => name));
      const reasons = Object.keys(text.reasons).filter((id) => !URGENT.includes(id));
      const advice = PROTOCOL.advice.filter(({ section }) => section !== URGENT_SECTION);
      assert.deepEqual([...measured].sort(), [...reasons, ...advice.map(({ id }) => id)].sort());
    });

    it('the page to take along is measured for every outcome but an emergency', () => {
      const leads = new Set(
        screens.filter(({ part }) => part === VISIT_SUMMARY).map(({ lines }) => lines[1]),
      );
      const outcomes = Object.entries(text.outcomes).filter(([id]) => !URGENT.includes(id));
      const titles = new Set(outcomes.map(([, [title]]) => title));
      assert.deepEqual([...leads].sort(), [...titles].sort());
    });
  });

  describe(`what the page puts together keeps to what is safe to say, in ${name}`, () => {
    it('no line of a screen holds wording that is banned', () => {
      assertNone(faultsOf(lines, (line) => brokenBans(line, 'composed', banned)));
    });

    it('no line names the numbers, laws or services of another country', () => {
      assertNone(
        faultsOf(lines, (line, country) =>
          country ? brokenBans(line, 'composed', bansOutside(country)) : [],
        ),
      );
    });

    it('no value is left open, and the type is set with care', () => {
      assertNone(faultsOf(lines, (line) => (/[{}]/.test(line) ? ['a name in braces'] : [])));
      assertNone(faultsOf(lines, badCharacters));
    });
  });
}
