/** Section 5 of the brief's decision logic: a row a step, the first advice that the outcome has. */
import type { Section } from './brief-advice.js';

const TIME = ['ask-how-long-is-safe', 'ask-if-there-is-time'];
const TALK = ['ask-both-doctors', 'talk-with-your-doctor'];
const TALK_WHEN_DISCOURAGED = ['ask-both-doctors'];
const WHOM = [
  'second-doctor-here',
  'independent-third-doctor',
  'pediatric-specialist',
  'hear-a-cancer-surgeon',
  'blood-cancer-specialist',
  'cancer-subspecialist',
  'heart-valve-team',
  'heart-team',
  'nervous-system-specialist',
  'rare-disease-center',
  'diagnostic-clinic',
  'surgeon-and-non-surgeon',
  'specialist-elsewhere',
];
const CARRY = ['records'];

/** The tiers third-opinion, strong and reasonable. */
export function stepsWhenAdvised(advice: readonly Section[], discouraged: boolean): string[] {
  const talk = discouraged ? TALK_WHEN_DISCOURAGED : TALK;
  return [TIME, talk, WHOM, CARRY].flatMap((row) => firstOf(row, advice));
}

/** No-sign and opinions-agree: the row of talk alone is not bound to the advised tiers. */
export function stepsWithoutReason(advice: readonly Section[]): string[] {
  return firstOf(TALK, advice);
}

function firstOf(row: readonly string[], advice: readonly Section[]): string[] {
  const first = row.find((id) => advice.some(([, ids]) => ids.includes(id)));
  return first === undefined ? [] : [first];
}
