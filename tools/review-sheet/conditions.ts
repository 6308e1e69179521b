import type { OptionId, QuestionId } from '../../src/content/answer-options.js';
import type { CountryId } from '../../src/content/countries.js';
import { FACTS, type FactId } from '../../src/content/facts.js';
import { ADVISED, NOT_AN_EMERGENCY, type TierId } from '../../src/content/tiers.js';
import type { Condition } from '../../src/content/vocabulary.js';
import { optionText } from '../../src/text/compose.js';
import type { Text, VariantScope } from '../../src/text/text.js';
import { referenceContext } from './reference-context.js';

export const COUNTRY_NAMES: Readonly<Record<CountryId, string>> = {
  us: 'U.S.',
  gb: 'UK',
  intl: 'elsewhere',
};

/** Their answers are understood without the name of the question. */
const SELF_EXPLANATORY: readonly QuestionId[] = [
  'safety',
  'problem',
  'told',
  'treatment',
  'doctor',
  'timing',
];

/** For clinicians: the condition in plain words, with the answers quoted. */
export function conditionWords(condition: Condition | undefined, text: Text): string {
  if (!condition) return 'always';
  const besides = besidesFirstOpinion(condition);
  if (!besides) return wordsOf(condition, text);
  return ['after a first opinion', ...besides.map((part) => wordsOf(part, text))].join('; ');
}

/** When a rule of a table holds: in which results, and for which answers. */
export function ruleWords(
  { tiers, when }: { readonly tiers: readonly TierId[]; readonly when?: Condition },
  text: Text,
): string {
  const isAfterOne = isSame(tiers, NOT_AN_EMERGENCY) && when && besidesFirstOpinion(when);
  const results = isAfterOne ? [] : [tiersWords(tiers)];
  return [...results, ...(when ? [conditionWords(when, text)] : [])].join('; ');
}

const FIRST_OPINION = { fact: 'first-opinion-given' } as const;

/** What else a condition asks for; undefined where it asks for no first opinion. */
export function besidesFirstOpinion(condition: Condition): readonly Condition[] | undefined {
  const [first, ...others] = 'all' in condition ? condition.all : [condition];
  return first && isSame(first, FIRST_OPINION) ? others : undefined;
}

function tiersWords(tiers: readonly TierId[]): string {
  if (isSame(tiers, ADVISED)) return 'advised';
  if (isSame(tiers, NOT_AN_EMERGENCY)) return 'no emergency';
  return `result: ${tiers.map(plainName).join(' or ')}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Where a variant of the words stands in. */
export function scopeWords({ in: country, when, until }: VariantScope, text: Text): string {
  return [
    country && COUNTRY_NAMES[country],
    when && wordsOf({ fact: when }, text),
    until && `up to ${until}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Whether it stands by its name, and its words in a list of their own. */
export function isNamed(fact: FactId): boolean {
  return fact === FIRST_OPINION.fact || !('question' in FACTS[fact] || 'tier' in FACTS[fact]);
}

/** `first-opinion-given` as `first opinion given`. */
export function plainName(id: string): string {
  return id.replaceAll('-', ' ');
}

export function optionWords(
  question: QuestionId,
  options: readonly OptionId[],
  text: Text,
): string {
  const context = referenceContext(text);
  const labels = options.map((option) => optionText(question, option, context).short);
  return labels.map((label) => `“${label.replace(/\.$/, '')}”`).join(' or ');
}

/** @param isPart Of a longer sentence: alternatives need brackets there. */
function wordsOf(condition: Condition, text: Text, isPart = false): string {
  const bracketed = (words: string, isList = true) => (isPart && isList ? `(${words})` : words);
  if ('all' in condition) {
    const parts = condition.all.map((part) => wordsOf(part, text, true));
    return parts.length ? bracketed(parts.join(' and ')) : 'in all other cases';
  }
  if ('any' in condition) {
    return bracketed(condition.any.map((part) => wordsOf(part, text, 'all' in part)).join(' or '));
  }
  if ('not' in condition) return notWords(condition.not, text);
  if ('fact' in condition) {
    const { fact } = condition;
    return isNamed(fact) ? `‘${plainName(fact)}’` : wordsOf(FACTS[fact], text, isPart);
  }
  if ('country' in condition) {
    return [condition.country]
      .flat()
      .map((id) => COUNTRY_NAMES[id])
      .join(' or ');
  }
  if ('tier' in condition) {
    return tiersWords([condition.tier].flat());
  }
  if ('triggered' in condition) {
    const { atLeast, triggered } = condition;
    return `at least ${atLeast} ${triggered} ${atLeast > 1 ? 'reasons' : 'reason'}`;
  }
  const { question } = condition;
  const options = [condition.is].flat();
  return bracketed(
    `${subject(question, text)}${optionWords(question, options, text)}`,
    options.length > 1,
  );
}

function notWords(condition: Condition, text: Text): string {
  if ('fact' in condition && !isNamed(condition.fact)) return notWords(FACTS[condition.fact], text);
  if (!('question' in condition)) return `not ${wordsOf(condition, text, true)}`;
  const { question } = condition;
  const options = [condition.is].flat();
  const words = options.map((option) => `not ${optionWords(question, [option], text)}`);
  return `${subject(question, text)}${words.join(', ')}`;
}

/** The name of a question whose answers need it. */
function subject(question: QuestionId, text: Text): string {
  return SELF_EXPLANATORY.includes(question) ? '' : `${text.questions[question].name}: `;
}
