/**
 * For npm, as `second-opinion/engine`: the decision flow without its page. No side effect, no DOM.
 *
 * @packageDocumentation
 */
import type { CountryId } from './content/countries.js';
import { PROGRAM } from './content/program.js';
import { PROTOCOL } from './content/protocol.js';
import type { Vocabulary } from './content/vocabulary.js';
import { refuseUnknownAnswers, refuseUnlessOneOf, refuseUnlessRecord } from './engine/answers.js';
import { assess as assessBy } from './engine/assess.js';
import type * as model from './engine/model.js';

export type Answers = model.Answers<Vocabulary>;
export type Assessment = model.Assessment<Vocabulary>;
export type Outcome = model.Outcome<Vocabulary>;
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
  refuseUnlessRecord('settings', settings);
  for (const name of Object.keys(settings)) refuseUnlessOneOf('setting', name, ['country']);
  const { country = 'us' } = settings;
  refuseUnlessOneOf('country', country, PROTOCOL.countries);
  refuseUnknownAnswers(PROGRAM, answers);
  return assessBy(PROGRAM, answers, country);
}
