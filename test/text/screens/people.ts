import type { CountryId } from '../../../src/content/countries.js';
import type { FactId } from '../../../src/content/facts.js';
import { PROTOCOL } from '../../../src/content/protocol.js';
import { decide, outcomeOf } from '../../../src/engine/assess.js';
import { holdingFacts } from '../../../src/engine/condition.js';
import { questionIds, questionOf, resolveJourney } from '../../../src/engine/journey.js';
import type { FlowState } from '../../../src/element/flow-state.js';
import type { OutcomeSnapshot } from '../../../src/element/snapshot.js';
import type { Answers, Outcome } from '../../../src/engine.js';
import { completeAnswers, possibleAnswers } from '../../../tools/content-check/combinations.js';
import { outcomeSnapshot } from '../../../tools/review-sheet/static-outcome.js';
import { CASES } from '../../cases/cases.js';

export interface Person {
  readonly country: CountryId;
  readonly answers: Answers;
  readonly outcome: Outcome;
  /** The shared conditions that hold. */
  readonly facts: ReadonlySet<FactId>;
}

/** @throws Error while a required question is open. */
export function personOf(answers: Answers, country: CountryId): Person {
  const journey = resolveJourney(PROTOCOL, answers, country);
  if (journey.next !== null) throw new Error(`The question ${journey.next} is left open.`);
  const decision = decide(PROTOCOL, journey, answers);
  return {
    country,
    answers,
    outcome: outcomeOf(PROTOCOL, journey, decision),
    facts: holdingFacts(decision.context),
  };
}

/**
 * The people of the cases; then all required answers with no sign and with all. Where they are in
 * the hospital or in no hurry, also with each sign alone, and with each optional answer: what two
 * of them bring adds up from what each does alone.
 */
export function everyPerson(country: CountryId): readonly Person[] {
  const known = found.get(country) ?? findEveryPerson(country);
  found.set(country, known);
  return known;
}

/** Shared by all languages, because finding them takes a second. */
const found = new Map<CountryId, readonly Person[]>();

function findEveryPerson(country: CountryId): Person[] {
  const people = everyKindOfAnswers(country).map((answers) => personOf(answers, country));
  return [...new Map(people.reverse().map((person) => [outcomeKey(person), person])).values()];
}

/** The same for people who are told the same. */
function outcomeKey({ outcome, facts }: Person): string {
  const { tier, reasons, steps, advice, evidence, tailoring } = outcome;
  const ids = [...reasons, ...steps, ...advice, ...evidence].map(({ id }) => id);
  return [tier, ...ids, ...tailoring, ...facts].join();
}

function everyKindOfAnswers(country: CountryId): Answers[] {
  const none = [...completeAnswers(PROTOCOL, country, 0, NO_SIGNS)].filter(
    ({ timing }) => !LIKE_NO_HURRY.includes(timing),
  );
  const all = none.map((answers) => ({ ...answers, ...ALL_SIGNS }));
  const isLookedAtCloser = ({ timing }: Answers) => LOOKED_AT_CLOSER.includes(timing);
  return [
    ...CASES.map(({ answers }) => answers),
    ...none,
    ...all,
    ...none.filter(isLookedAtCloser).flatMap(withEachSign),
    ...[...none, ...all].filter(isLookedAtCloser).flatMap(withEachOptionalAnswer),
  ];
}

const SIGN_LISTS = ['told', 'treatment', 'doctor'] as const;
const NO_SIGNS: Answers = { told: [], treatment: [], doctor: [] };
const ALL_SIGNS: Answers = Object.fromEntries(SIGN_LISTS.map((id) => [id, PROTOCOL.options[id]]));

/** For the rules, these are like `no-hurry`; the people of the cases give them, too. */
const LIKE_NO_HURRY: readonly unknown[] = ['on-treatment', 'none-planned'];
const LOOKED_AT_CLOSER: readonly unknown[] = ['in-hospital', 'no-hurry'];

function withEachSign(answers: Answers): Answers[] {
  return SIGN_LISTS.flatMap((list) =>
    PROTOCOL.options[list].map((sign) => ({ ...answers, [list]: [sign] })),
  );
}

function withEachOptionalAnswer(answers: Answers): Answers[] {
  return questionIds(PROTOCOL)
    .filter((id) => questionOf(PROTOCOL, id).tailoring)
    .flatMap((id) =>
      possibleAnswers(PROTOCOL, id, 1).map((answer) => ({ ...answers, [id]: answer })),
    );
}

/** Not in an emergency. */
export function isCalm({ outcome }: Person): boolean {
  return outcome.tier !== 'emergency';
}

/** That person’s outcome as the views take it. */
export function snapshotOf(
  { country, answers }: Person,
  state: Partial<FlowState> = {},
): OutcomeSnapshot {
  return outcomeSnapshot(answers, country, state);
}
