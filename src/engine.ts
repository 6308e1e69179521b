/**
 * For npm, as `second-opinion/engine`: the decision flow without its page. No side effect, no DOM.
 *
 * @packageDocumentation
 */
import type { CountryId } from './content/countries.js';
import { PROGRAM } from './content/program.js';
import { PROTOCOL } from './content/protocol.js';
import type { Vocabulary } from './content/vocabulary.js';
import { assertKnownAnswers, assertOneOf, assertRecord } from './engine/answers.js';
import { assess as assessBy } from './engine/assess.js';
import { smallestChanges } from './engine/changes.js';
import { explain as explainBy } from './engine/explain.js';
import type * as model from './engine/model.js';

export type Answers = model.Answers<Vocabulary>;
export type Assessment = model.Assessment<Vocabulary>;
export type Outcome = model.Outcome<Vocabulary>;
export type Ground = model.ReasonTrace<Vocabulary>;
export type Change = model.Change<Vocabulary>;
export type { CountryId, Vocabulary };
export { PROTOCOL as protocol };

export interface Settings {
  /** Where the page's readers live. Default: `us`. */
  readonly country?: CountryId | undefined;
}

/**
 * What follows from the answers: the next required question, or the outcome with its tier, reasons,
 * advice and evidence, in order. Answers to questions that are not asked do not count.
 *
 * @param answers Keyed by question id: an option id, or a list of them for `signs` and `matters`.
 * @throws TypeError when the answers, an answer or the settings have the wrong shape.
 * @throws RangeError when a question, an option, a setting or a country is unknown, or an option is
 * listed twice or too often. Each message names the thing, the value and what is allowed.
 */
export function assess(answers: Answers, settings: Settings = {}): Assessment {
  return assessBy(PROGRAM, answers, checked(answers, settings));
}

/** Which answers each part of an outcome came from, and what would change it. */
export interface Explanation {
  readonly reasons: readonly { readonly id: string; readonly grounds: readonly Ground[] }[];
  readonly advice: readonly { readonly id: string; readonly grounds: readonly Ground[] }[];
  readonly evidence: readonly { readonly id: string; readonly grounds: readonly Ground[] }[];
  /** The smallest changes of answers that lead to another tier: two answers at most. */
  readonly changes: readonly Change[];
}

/**
 * Explains the outcome of `assess` with the same answers and settings, from the rules alone. What
 * came from no single answer has no grounds.
 *
 * @throws TypeError and RangeError as `assess` does; RangeError while a required question is open.
 */
export function explain(answers: Answers, settings: Settings = {}): Explanation {
  const country = checked(answers, settings);
  const outcome = assessBy(PROGRAM, answers, country);
  if (outcome.next !== null) {
    throw new RangeError(`second-opinion: "${outcome.next}" must be answered before an outcome.`);
  }
  const groundsOf = explainBy(PROGRAM, answers, country);
  const explained = <E extends Parameters<typeof groundsOf>[0]>(entries: readonly E[]) =>
    entries.map((entry) => ({ id: entry.id, grounds: groundsOf(entry) }));
  return {
    reasons: explained(outcome.reasons),
    advice: explained(outcome.advice),
    evidence: explained(outcome.evidence),
    changes: smallestChanges(PROGRAM, answers, country),
  };
}

/** The country that the settings name, once they and the answers have been looked at. */
function checked(answers: Answers, settings: Settings): CountryId {
  assertRecord('settings', settings);
  for (const name of Object.keys(settings)) assertOneOf('setting', name, ['country']);
  const { country = 'us' } = settings;
  assertOneOf('country', country, PROTOCOL.countries);
  assertKnownAnswers(PROGRAM, answers);
  return country;
}
