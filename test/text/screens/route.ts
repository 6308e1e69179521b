import { ANSWER_OPTIONS, type QuestionId } from '../../../src/content/answer-options.js';
import { COUNTRIES } from '../../../src/content/countries.js';
import { INITIAL_STATE, type DraftError } from '../../../src/element/flow-state.js';
import { readSettings, type SettingValues } from '../../../src/element/settings.js';
import { takeSnapshot, type QuestionSnapshot } from '../../../src/element/snapshot.js';
import { renderAbout } from '../../../src/element/views/about.js';
import { renderIntroduction } from '../../../src/element/views/introduction.js';
import { renderQuestion } from '../../../src/element/views/question.js';
import type { Text } from '../../../src/text/text.js';
import { NO_ACTIONS } from '../../../tools/review-sheet/static-outcome.js';
import { countriesAsked } from '../every-string.js';
import { linesOf } from './rendered-lines.js';
import { contextFor, type Screen } from './screen.js';

/** Alone, and with all that a page may add: a topic, its interest, and what it is told. */
const PAGES: readonly SettingValues[] = [
  {},
  { topic: 'nervous-system', publisherInterest: 'offers-second-opinions', share: 'answers' },
  { topic: 'no-cause-found', publisherInterest: 'pays-for-second-opinions', share: 'outcome' },
];

export function introductionScreens(text: Text): Screen[] {
  return PAGES.map((values) => {
    const snapshot = takeSnapshot(INITIAL_STATE, readSettings(values, throwError));
    const context = { ...contextFor('us', text), isAboutShown: false };
    return {
      part: 'the introduction',
      name: Object.values(values).join(', '),
      country: 'us',
      lines: linesOf(renderIntroduction(snapshot, NO_ACTIONS, context)),
    };
  });
}

/** On the day of the edition, and when it is due for a review. */
export function aboutScreens(text: Text): Screen[] {
  const context = contextFor('us', text);
  return [context.today, '9999-12-31'].map((today) => ({
    part: 'what the tool is, and who is behind it',
    name: today,
    country: 'us',
    lines: linesOf(renderAbout('', '', NO_ACTIONS, { ...context, today })),
  }));
}

/** The required questions; the others stand on the outcome. Why we ask is unfolded. */
export function questionScreens(text: Text): Screen[] {
  const ids = Object.keys(ANSWER_OPTIONS) as QuestionId[];
  return ids.flatMap((question) =>
    countriesAsked(question).map((country) => {
      const snapshot = questionSnapshot(question, country);
      return {
        part: `the question ${question}`,
        name: country,
        country,
        lines: linesOf(renderQuestion(snapshot, NO_ACTIONS, contextFor(country, text))),
      };
    }),
  );
}

/** Someone tried to go on without an answer. */
export function errorScreens(text: Text): Screen[] {
  return COUNTRIES.map((country) => {
    const snapshot = questionSnapshot('timing', country, 'none-chosen');
    return {
      part: 'what is wrong with an answer',
      name: country,
      country,
      lines: linesOf(renderQuestion(snapshot, NO_ACTIONS, contextFor(country, text))),
    };
  });
}

function questionSnapshot(
  question: QuestionId,
  country: string,
  error?: DraftError,
): QuestionSnapshot {
  const screen = { at: 'question', question } as const;
  const state = { ...INITIAL_STATE, screen, error };
  return takeSnapshot(state, readSettings({ country }, throwError)) as QuestionSnapshot;
}

function throwError(message: string): never {
  throw new Error(message);
}
