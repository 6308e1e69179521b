import type { QuestionId } from '../content/answer-options.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Vocabulary } from '../content/vocabulary.js';
import { questionOf, type Journey } from '../engine/journey.js';

/** Which screen is shown. The answers are the only other state. */
export type Screen =
  | { readonly at: 'introduction' }
  | { readonly at: 'outcome' }
  | {
      readonly at: 'question';
      readonly question: QuestionId;
      /** Where the person came from to change this one answer; absent on the way through. */
      readonly returnTo?: 'introduction' | 'outcome';
    };

export const INTRODUCTION: Screen = { at: 'introduction' };
export const OUTCOME: Screen = { at: 'outcome' };

/** The questions on the way: a preset one is not asked. */
export function requiredPath(
  { asked }: Journey<Vocabulary>,
  preset: QuestionId | undefined,
): QuestionId[] {
  return asked.filter((question) => question !== preset);
}

/** The page may change its settings at any time: a place that they have closed is left. */
export function resolveScreen(
  place: Screen,
  journey: Journey<Vocabulary>,
  preset: QuestionId | undefined,
): Screen {
  if (place.at === 'outcome') return onward(journey, 'outcome');
  if (place.at === 'introduction' || questionOf(PROTOCOL, place.question).tailoring) return place;
  const asked = place.returnTo ? journey.asked : requiredPath(journey, preset);
  return asked.includes(place.question) ? place : onward(journey);
}

/** Where Next leads: on in order, then to the outcome. A changed answer leads back. */
export function nextScreen(
  place: Screen,
  journey: Journey<Vocabulary>,
  preset: QuestionId | undefined,
): Screen {
  if (place.at === 'outcome') return onward(journey);
  const returnTo = place.at === 'question' ? place.returnTo : undefined;
  if (returnTo === 'introduction') return INTRODUCTION;
  if (returnTo === 'outcome') return onward(journey, returnTo);
  const way = requiredPath(journey, preset);
  const question = way[place.at === 'question' ? way.indexOf(place.question) + 1 : 0];
  return question === undefined ? onward(journey) : { at: 'question', question };
}

/** Where Back leads. */
export function previousScreen(
  place: Screen,
  journey: Journey<Vocabulary>,
  preset: QuestionId | undefined,
): Screen {
  if (place.at !== 'question' || place.returnTo === 'introduction') return INTRODUCTION;
  if (isChange(place, journey)) return OUTCOME;
  const way = requiredPath(journey, preset);
  const before = way[way.indexOf(place.question) - 1];
  return before === undefined ? INTRODUCTION : { ...place, question: before };
}

/** Whether one answer is being changed, and all others stand: it is saved, or left as it was. */
export function isChange(place: Screen, { next }: Journey<Vocabulary>): boolean {
  if (place.at !== 'question' || !place.returnTo) return false;
  return place.returnTo === 'introduction' || next === null;
}

/** To the first open question, or the outcome. */
function onward({ next }: Journey<Vocabulary>, returnTo?: 'outcome'): Screen {
  if (next === null) return OUTCOME;
  return { at: 'question', question: next, ...(returnTo && { returnTo }) };
}
