import type { QuestionId } from '../content/answer-options.js';
import type { Journey } from '../content/vocabulary.js';

/** Which screen is shown. Views are keyed by it: another object is another screen. */
export type Screen =
  | { readonly at: 'introduction' }
  | { readonly at: 'outcome' }
  | {
      readonly at: 'question';
      readonly question: QuestionId;
      /** The screen from which this one answer is changed; absent on the path. */
      readonly returnTo?: 'introduction' | 'outcome';
    };

export const INTRODUCTION: Screen = { at: 'introduction' };
export const OUTCOME: Screen = { at: 'outcome' };

/** The required questions that are asked, without the one that the page's topic answers. */
export function requiredPath({ asked }: Journey, preset: QuestionId | undefined): QuestionId[] {
  return asked.filter((question) => question !== preset);
}

/** The page may change its settings at any time: a screen that they close is left. */
export function resolveScreen(
  screen: Screen,
  journey: Journey,
  preset: QuestionId | undefined,
): Screen {
  if (screen.at === 'outcome') return firstOpen(journey, 'outcome');
  if (screen.at === 'introduction') return screen;
  const asked = screen.returnTo ? journey.asked : requiredPath(journey, preset);
  return asked.includes(screen.question) ? screen : firstOpen(journey);
}

/** Where Next leads: along the path, then to the outcome. A changed answer leads back. */
export function nextScreen(
  screen: Screen,
  journey: Journey,
  preset: QuestionId | undefined,
): Screen {
  if (screen.at === 'outcome') return firstOpen(journey);
  const returnTo = screen.at === 'question' ? screen.returnTo : undefined;
  if (returnTo === 'introduction') return INTRODUCTION;
  if (returnTo === 'outcome') return firstOpen(journey, returnTo);
  const path = requiredPath(journey, preset);
  const question = path[screen.at === 'question' ? path.indexOf(screen.question) + 1 : 0];
  return question === undefined ? firstOpen(journey) : { at: 'question', question };
}

/** Where Back leads. */
export function previousScreen(
  screen: Screen,
  journey: Journey,
  preset: QuestionId | undefined,
): Screen {
  const path = requiredPath(journey, preset);
  if (screen.at === 'outcome') return { at: 'question', question: path.at(-1)! };
  if (screen.at === 'introduction' || screen.returnTo === 'introduction') return INTRODUCTION;
  if (isChange(screen, journey)) return OUTCOME;
  const question = path[path.indexOf(screen.question) - 1];
  return question === undefined ? INTRODUCTION : { ...screen, question };
}

/** Whether one answer is being changed while all others stand: it is saved, or left as it was. */
export function isChange(screen: Screen, { next }: Journey): boolean {
  if (screen.at !== 'question' || !screen.returnTo) return false;
  return screen.returnTo === 'introduction' || next === null;
}

/** The first open question, or the outcome when there is none. */
function firstOpen({ next }: Journey, returnTo?: 'outcome'): Screen {
  if (next === null) return OUTCOME;
  return { at: 'question', question: next, ...(returnTo && { returnTo }) };
}
