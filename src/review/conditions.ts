import type { OptionId, QuestionId } from '../content/answer-options.js';
import type { Vocabulary } from '../content/vocabulary.js';
import type { Condition } from '../engine/model.js';
import { optionText } from '../text/compose.js';
import type { Text } from '../text/text.js';

/** A condition in plain words, with the questions and answers as a person reads them. */
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
  if ('not' in condition) return `not ${wordsOf(condition.not, text)}`;
  if ('fact' in condition) return `“${factName(condition.fact)}” holds`;
  if ('country' in condition) return `the page’s country is ${either([condition.country].flat())}`;
  if ('tier' in condition) return `the result is ${either([condition.tier].flat())}`;
  if ('raised' in condition) {
    return `at least ${condition.atLeast} ${condition.raised} ${condition.atLeast > 1 ? 'reasons' : 'reason'}`;
  }
  const { name } = text.questions[condition.question];
  if ('exists' in condition) {
    return condition.exists ? `“${name}” is answered` : `“${name}” is not answered`;
  }
  return `“${name}”: ${optionWords(condition.question, [condition.is].flat(), text)}`;
}

/** Any one of them, quoted. */
export function optionWords(
  question: QuestionId,
  options: readonly OptionId[],
  text: Text,
): string {
  return options.map((option) => `“${optionText(question, option, text)[0]}”`).join(' or ');
}

/** `first-opinion-given` as `first opinion given`. */
export function factName(fact: string): string {
  return fact.replaceAll('-', ' ');
}

function either(ids: readonly string[]): string {
  return ids.map((id) => `“${id}”`).join(' or ');
}
