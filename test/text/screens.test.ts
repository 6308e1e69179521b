import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CountryId } from '../../src/content/countries.js';
import { assertNone } from './assert-none.js';
import { bansOutside, brokenBans } from './banned-wording.js';
import { placeOf } from './every-string.js';
import type { LanguageRules } from './languages/language.js';
import { LANGUAGE_RULES } from './languages/languages.js';
import { isAmong } from './paths.js';
import { longSentences, readabilityFaults } from './readability.js';
import { everyScreen } from './screens/every-screen.js';
import type { Screen } from './screens/screen.js';
import { textByCountry } from './text-by-country.js';
import { badCharacters } from './typography.js';

/** What stands on none of the screens that are measured here. */
const NOT_ON_A_SCREEN = [
  // On every screen, and in the live region.
  'emergencyLine.*',
  'flow.progress',
  'flow.result',
  // A description of links.
  'flow.newTab',
  // Short forms of what is measured in full, and what others are made of.
  'questions.*.options.*.short',
  'questions.*.options.*.topic',
  'questions.*.name',
  'outcomes.*.because',
  'outcomes.*.becauseOfMore',
  'reasons.*.clause',
  'tailoring.removed',
  'explain.answered',
  'explain.quoted',
  'answers.fromThisPage',
  'source.**',
  'services',
  // An emergency has no titles.
  'sections.emergency.title',
  'advice.call-crisis-line.title',
  'advice.stay-with-someone.title',
  'advice.call-emergency.title',
  'advice.go-or-stay.title',
  'advice.three-quick-questions.title',
  'advice.do-not-wait.title',
  // A step always says these.
  'advice.see-a-doctor-first.text.*',
  'advice.ask-both-doctors.text.*',
  // Names, and what stands in a message only.
  'visitSummary.box',
  'visitSummary.fileName',
  'visitSummary.subject',
  'visitSummary.cut',
  'staticEdition.*',
];

/** “One” or “two” or “three” */
const QUOTED_CHAIN = /(?:“[^”]*”[^“”]{1,9}){2}“/;

interface Line extends Pick<Screen, 'part' | 'country'> {
  readonly line: string;
}

/** Each line once in each country. */
function distinctLines(screens: readonly Screen[]): Line[] {
  const lines = screens.flatMap(({ part, country, lines }) =>
    lines.map((line) => [`${country} ${line}`, { part, country, line }] as const),
  );
  return [...new Map(lines).values()];
}

function faultsOf(
  lines: readonly Line[],
  find: (line: string, country: CountryId) => readonly string[],
): string[] {
  return lines.flatMap(({ part, country, line }) =>
    find(line, country).map((fault) => `${part}: ${fault}: ${line}`),
  );
}

for (const language of LANGUAGE_RULES) testScreens(language);

function testScreens({ name, text, formulas, banned }: LanguageRules): void {
  const { displayed } = textByCountry(text);
  const screens = everyScreen(text);
  const lines = distinctLines(screens);

  describe(`screens are easy to read, in ${name}`, () => {
    for (const part of new Set(screens.map((screen) => screen.part))) {
      it(`${part} is easy enough`, () => {
        const here = screens.filter((screen) => screen.part === part);
        assertNone(here.flatMap((screen) => readabilityFaults(screen, formulas)));
      });
    }

    it('no sentence is longer than twenty words', () => {
      assertNone(faultsOf(lines, longSentences));
      assertNone(
        displayed.flatMap(({ path, words }) =>
          longSentences(words).map((one) => `${path}: ${one}`),
        ),
      );
    });

    it('every text is on a screen measured here, but for a few', () => {
      const measured = screens.flatMap((screen) => screen.lines).join('\n');
      const missing = displayed.filter(({ words }) => !measured.includes(words));
      assertNone(
        missing
          .filter(({ path }) => !isAmong(path, NOT_ON_A_SCREEN))
          .map((entry) => placeOf(entry, entry.path)),
      );
      const paths = displayed.map(({ path }) => path);
      assertNone(NOT_ON_A_SCREEN.filter((one) => !paths.some((path) => isAmong(path, [one]))));
    });
  });

  describe(`folds, in ${name}`, () => {
    it('all say something', () => {
      const folds = screens.filter(({ part }) => part.startsWith('the fold '));
      const isEmpty = ({ lines: [, ...said] }: Screen) =>
        !said.some((line) => !line.startsWith(text.explain.title) && line !== text.changes.title);
      assert.ok(folds.length);
      assertNone(folds.filter(isEmpty).map((fold) => `${fold.part}: ${fold.name}`));
    });
  });

  describe(`composed lines, in ${name}`, () => {
    it('have no banned wording', () => {
      assertNone(faultsOf(lines, (line) => brokenBans(line, 'composed', banned)));
    });

    it('name no numbers, laws or services of another country', () => {
      assertNone(
        faultsOf(lines, (line, country) => brokenBans(line, 'composed', bansOutside(country))),
      );
    });

    it('quote two alternatives at most in a row', () => {
      assertNone(faultsOf(lines, (line) => (QUOTED_CHAIN.test(line) ? ['a chain'] : [])));
    });

    it('have no open tokens, and correct typography', () => {
      assertNone(faultsOf(lines, (line) => (/[{}]/.test(line) ? ['a name in braces'] : [])));
      assertNone(faultsOf(lines, badCharacters));
    });
  });
}
