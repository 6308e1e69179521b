import { ADVICE } from '../../src/content/advice/advice.js';
import { CONTACTS, COUNTRIES, type CountryId } from '../../src/content/countries.js';
import { QUESTIONS } from '../../src/content/questions.js';
import type { Condition } from '../../src/engine/model.js';
import { interpolate, toPlainText } from '../../src/text/compose.js';
import type { Text, Words } from '../../src/text/text.js';
import { isAmong } from './paths.js';
import { valuesAt } from './values.js';

export interface TextEntry {
  /** The keys that lead to it, joined by dots. */
  readonly path: string;
  /** With its tokens in braces. */
  readonly words: Words;
  /** The countries in which it may be shown. */
  readonly countries: readonly CountryId[];
}

const NOT_READ = ['language', 'direction', 'adviceUntil.*.lastDay'];

export function everyString(text: Text): TextEntry[] {
  return stringsIn(text, [])
    .filter(([keys]) => !isAmong(keys.join('.'), NOT_READ))
    .map(([keys, words]) => ({ path: keys.join('.'), words, countries: countriesOf(keys) }));
}

function stringsIn(value: unknown, keys: readonly string[]): [keys: readonly string[], Words][] {
  if (typeof value === 'string') return [[keys, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    stringsIn(inner, [...keys, key]),
  );
}

/** The words of a question or an advice item are shown only where it is. */
function countriesOf([part, id]: readonly string[]): readonly CountryId[] {
  if (part === 'adviceIn' || part === 'firstStepIn') return [id as CountryId];
  if (part === 'questions')
    return countriesWhere(QUESTIONS[id as keyof typeof QUESTIONS].enableWhen);
  const rule = ADVICE.find((one) => one.id === id);
  const isAdvice = part === 'advice' || part === 'adviceUntil';
  return isAdvice && rule && 'when' in rule ? countriesWhere(rule.when) : COUNTRIES;
}

/** The countries in which a condition can hold. */
function countriesWhere(condition: Condition | undefined): readonly CountryId[] {
  if (!condition) return COUNTRIES;
  if ('country' in condition) return [condition.country].flat() as CountryId[];
  if (!('all' in condition)) return COUNTRIES;
  const each = condition.all.map(countriesWhere);
  return COUNTRIES.filter((country) => each.every((countries) => countries.includes(country)));
}

/** With tokens replaced by typical values. */
export function displayText(
  { path, words }: Pick<TextEntry, 'path' | 'words'>,
  country: CountryId,
  text: Text,
): string {
  return toPlainText(interpolate(words, valuesAt(path, text)), country, text);
}

/** Tokens that are allowed in every text. */
export const CONTACT_TOKENS: readonly string[] = ['emergency', 'crisis', ...Object.keys(CONTACTS)];

/** A token for a number, which each language formats its own way. */
export function isFigure(token: string): boolean {
  return /^\$?\d+$/.test(token);
}

export function tokensIn(words: Words): string[] {
  return [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
}
