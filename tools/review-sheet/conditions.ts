import type { OptionId, QuestionId } from '../../src/content/answer-options.js';
import type { CountryId } from '../../src/content/countries.js';
import type { Vocabulary } from '../../src/content/vocabulary.js';
import type { Condition } from '../../src/engine/model.js';
import { optionText } from '../../src/text/compose.js';
import type { Text } from '../../src/text/text.js';

const COUNTRY_NAMES: Readonly<Record<CountryId, string>> = {
  us: 'the United States',
  gb: 'the United Kingdom',
  intl: 'any other',
};

/** For clinicians: the condition as a sentence that quotes questions and answers. */
export function conditionWords(condition: Condition<Vocabulary> | undefined, text: Text): string {
  if (!condition) return 'Always.';
  const words = wordsOf(condition, text, true);
  return /[.?!]”$/.test(words) ? words : `${words}.`;
}

function wordsOf(condition: Condition<Vocabulary>, text: Text, isOutermost = false): string {
  const inBrackets = (words: string) => (isOutermost ? words : `(${words})`);
  if ('all' in condition) {
    if (!condition.all.length) return 'Always';
    return inBrackets(condition.all.map((part) => wordsOf(part, text)).join(' and '));
  }
  if ('any' in condition) {
    return inBrackets(condition.any.map((part) => wordsOf(part, text)).join(' or '));
  }
  if ('not' in condition) return notWords(condition.not, text);
  if ('fact' in condition) return `“${factName(condition.fact)}” holds`;
  if ('country' in condition) return `the page’s country ${isOneOf(countryNames(condition))}`;
  if ('tier' in condition) return `the result ${isOneOf([condition.tier].flat().map(quoted))}`;
  if ('triggered' in condition) {
    return `at least ${condition.atLeast} ${condition.triggered} ${condition.atLeast > 1 ? 'reasons' : 'reason'}`;
  }
  const { name } = text.questions[condition.question];
  if ('exists' in condition) {
    return condition.exists ? `“${name}” is answered` : `“${name}” is not answered`;
  }
  return `“${name}” ${isOneOf(labels(condition.question, [condition.is].flat(), text))}`;
}

/** "Is none of" instead of "is not one of", which can be misread. */
function notWords(condition: Condition<Vocabulary>, text: Text): string {
  if ('fact' in condition) return `“${factName(condition.fact)}” does not hold`;
  if ('question' in condition && 'is' in condition) {
    const { name } = text.questions[condition.question];
    const all = labels(condition.question, [condition.is].flat(), text);
    return `“${name}” is ${all.length > 1 ? 'none of' : 'not'} ${all.join(', ')}`;
  }
  return `not ${wordsOf(condition, text)}`;
}

function isOneOf(all: readonly string[]): string {
  return `is ${all.length > 1 ? 'one of ' : ''}${all.join(', ')}`;
}

function countryNames({ country }: { country: CountryId | readonly CountryId[] }): string[] {
  return [country].flat().map((id) => COUNTRY_NAMES[id as CountryId]);
}

function labels(question: QuestionId, options: readonly OptionId[], text: Text): string[] {
  return options.map((option) => quoted(optionText(question, option, text)[0]));
}

const quoted = (words: string) => `“${words}”`;

export function optionWords(
  question: QuestionId,
  options: readonly OptionId[],
  text: Text,
): string {
  return labels(question, options, text).join(' or ');
}

/** `first-opinion-given` as `first opinion given`. */
export function factName(fact: string): string {
  return fact.replaceAll('-', ' ');
}
