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

/** Sentences that people read; buttons and names have no sentences to measure. */
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

/** Headline reasons of an emergency, which has no explanations and no visit summary. */
const URGENT: readonly unknown[] = PROTOCOL.outcomes
  .filter(({ tier }) => tier === 'emergency')
  .map(({ headline }) => headline);

type Lines = readonly Pick<Screen, 'part' | 'country' | 'lines'>[];

function distinctLines(screens: Lines) {
  const lines = screens.flatMap(({ part, country, lines }) =>
    lines.map((line) => [[part, country, line].join(), { part, country, line }] as const),
  );
  return [...new Map(lines).values()];
}

function faultsOf(
  lines: ReturnType<typeof distinctLines>,
  find: (line: string, country: CountryId | undefined) => readonly string[],
): string[] {
  return lines.flatMap(({ part, country, line }) =>
    find(line, country).map((fault) => `${part}: ${fault}: ${line}`),
  );
}

for (const language of LANGUAGE_RULES) testScreens(language);

function testScreens({ name, text, formulas, hardWords, banned }: LanguageRules): void {
  const { displayed } = textByCountry(text);
  const screens = everyScreen(text);
  const lines = distinctLines(screens);

  describe(`screens are easy to read, in ${name}`, () => {
    it('no sentence is longer than twenty words', () => {
      assertNone(faultsOf(lines, longSentences));
      assertNone(
        displayed.flatMap(({ path, words }) =>
          longSentences(words).map((one) => `${path}: ${one}`),
        ),
      );
    });

    for (const part of new Set(screens.map(({ part }) => part))) {
      it(`${part} is easy enough, and explains its hard words`, () => {
        const here = screens.filter((screen) => screen.part === part);
        assertNone(here.flatMap((screen) => readabilityFaults(screen, formulas)));
        assertNone(here.flatMap((screen) => unexplainedWords(screen, hardWords)));
      });
    }

    it('every sentence is on a screen measured here', () => {
      const measured = new Set(screens.flatMap(({ lines }) => lines));
      const toMeasure = displayed.filter(({ path }) => isAmong(path, MEASURED));
      assertNone(toMeasure.filter(({ words }) => !measured.has(words)).map(({ path }) => path));
      for (const pattern of MEASURED) {
        assert.ok(
          toMeasure.some(({ path }) => isAmong(path, [pattern])),
          pattern,
        );
      }
    });

    it('“Why this?” is measured for every reason and all advice', () => {
      const measured = new Set(screens.filter(({ part }) => part === WHY).map(({ name }) => name));
      const reasons = Object.keys(text.reasons).filter((id) => !URGENT.includes(id));
      const advice = PROTOCOL.advice.filter(({ section }) => section !== URGENT_SECTION);
      assert.deepEqual([...measured].sort(), [...reasons, ...advice.map(({ id }) => id)].sort());
    });

    it('the visit summary is measured for every outcome but an emergency', () => {
      const leads = new Set(
        screens.filter(({ part }) => part === VISIT_SUMMARY).map(({ lines }) => lines[1]),
      );
      const outcomes = Object.entries(text.outcomes).filter(([id]) => !URGENT.includes(id));
      const titles = new Set(outcomes.map(([, [title]]) => title));
      assert.deepEqual([...leads].sort(), [...titles].sort());
    });
  });

  describe(`composed lines, in ${name}`, () => {
    it('have no banned wording', () => {
      assertNone(faultsOf(lines, (line) => brokenBans(line, 'composed', banned)));
    });

    it('name no numbers, laws or services of another country', () => {
      assertNone(
        faultsOf(lines, (line, country) =>
          country ? brokenBans(line, 'composed', bansOutside(country)) : [],
        ),
      );
    });

    it('have no open tokens, and correct typography', () => {
      assertNone(faultsOf(lines, (line) => (/[{}]/.test(line) ? ['a name in braces'] : [])));
      assertNone(faultsOf(lines, badCharacters));
    });
  });
}
