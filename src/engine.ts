/**
 * For npm, as `second-opinion/engine`: the decision flow without its page. No side effect, no DOM.
 *
 * @packageDocumentation
 */
import type { CountryId } from './content/countries.js';
import { PROTOCOL } from './content/protocol.js';
import type { Answers, Assessment, Change, ReasonTrace } from './content/vocabulary.js';
import { assertKnownAnswers, assertOneOf, assertRecord } from './engine/answers.js';
import { assess as assessBy, decide, outcomeOf } from './engine/assess.js';
import { smallestChanges } from './engine/changes.js';
import { explain as explainBy } from './engine/explain.js';
import { resolveJourney } from './engine/journey.js';

export type {
  Advice,
  Answers,
  Assessment,
  Change,
  ChangedAnswer,
  Evidence,
  Outcome,
  Reason,
  ReasonTrace,
  Vocabulary,
} from './content/vocabulary.js';
export type { CountryId };
export { PROTOCOL as protocol };

export interface Settings {
  /** Where the page's readers live. Default: `us`. */
  readonly country?: CountryId | undefined;
}

/**
 * What follows from the answers: the next required question, or the outcome with its tier, reasons,
 * steps, advice and evidence, in order. Answers to questions that are not asked do not count.
 *
 * @param answers Keyed by question id: an option id, or a list of them for `told`, `treatment`,
 * `doctor` and `matters`.
 * @throws TypeError when the answers, an answer or the settings have the wrong shape.
 * @throws RangeError when a question, an option, a setting or a country is unknown, or an option is
 * listed twice or too often. Each message names the thing, the value and what is allowed.
 */
export function assess(answers: Answers, settings: Settings = {}): Assessment {
  return assessBy(PROTOCOL, answers, checked(answers, settings));
}

/** Which answers each part of an outcome came from, and what would change it. */
export interface Explanation {
  readonly reasons: readonly Explained[];
  readonly advice: readonly Explained[];
  readonly evidence: readonly Explained[];
  /** The smallest changes of answers that lead to another tier: two answers at most. */
  readonly changes: readonly Change[];
}

/** One part of an outcome, and the answers that it came from. */
export interface Explained {
  readonly id: string;
  readonly traces: readonly ReasonTrace[];
}

/**
 * Explains the outcome of `assess` with the same answers and settings, from the rules alone. What
 * came from no single answer has no traces.
 *
 * @throws TypeError and RangeError as `assess` does; RangeError while a required question is open.
 */
export function explain(answers: Answers, settings: Settings = {}): Explanation {
  const country = checked(answers, settings);
  const journey = resolveJourney(PROTOCOL, answers, country);
  if (journey.next !== null) {
    throw new RangeError(`second-opinion: "${journey.next}" must be answered before an outcome.`);
  }
  const decision = decide(PROTOCOL, journey, answers);
  const { reasons, advice, evidence } = outcomeOf(PROTOCOL, journey, decision);
  const tracesOf = explainBy(PROTOCOL, decision);
  const explained = (entries: readonly Parameters<typeof tracesOf>[0][]): Explained[] =>
    entries.map((entry) => ({ id: entry.id, traces: tracesOf(entry) }));
  return {
    reasons: explained(reasons),
    advice: explained(advice),
    evidence: explained(evidence),
    changes: smallestChanges(PROTOCOL, answers, country),
  };
}

/** The country that the settings name, once they and the answers have been looked at. */
function checked(answers: Answers, settings: Settings): CountryId {
  assertRecord('settings', settings);
  for (const name of Object.keys(settings)) assertOneOf('setting', name, ['country']);
  const { country = 'us' } = settings;
  assertOneOf('country', country, PROTOCOL.countries);
  assertKnownAnswers(PROTOCOL, answers);
  return country;
}
