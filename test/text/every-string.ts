import { ADVICE } from '../../src/content/advice/advice.js';
import type { QuestionId } from '../../src/content/answer-options.js';
import {
  CONTACTS,
  COUNTRIES,
  EMERGENCY_LINES,
  type CountryId,
} from '../../src/content/countries.js';
import { FACTS, type FactId } from '../../src/content/facts.js';
import { QUESTIONS } from '../../src/content/questions.js';
import type { Condition } from '../../src/engine/model.js';
import { interpolate, toPlainText } from '../../src/text/compose.js';
import type { Text, VariantScope, Words } from '../../src/text/text.js';
import { plainContext } from './plain-context.js';
import { valuesAt } from './values.js';

export interface TextEntry {
  /** The keys that lead to it, joined by dots; those of variants are left out. */
  readonly path: string;
  /** Which variant it stands in; empty: in none. */
  readonly scope: VariantScope;
  /** With its tokens in braces. */
  readonly words: Words;
  /** The countries in which it may be shown. */
  readonly countries: readonly CountryId[];
}

const NOT_READ = ['language', 'direction', 'contacts'];

export function everyString(text: Text): TextEntry[] {
  const read = Object.entries(text).filter(([key]) => !NOT_READ.includes(key));
  return entriesIn(Object.fromEntries(read), [], {}, COUNTRIES);
}

/** A button to call is left out where the country has no such number. */
function hasNumber(words: Words): (country: CountryId) => boolean {
  return (country) =>
    tokensIn(words).every((token) => Object.hasOwn(EMERGENCY_LINES[country], token));
}

interface Variant extends VariantScope {
  readonly [key: string]: unknown;
}

function entriesIn(
  value: unknown,
  keys: readonly string[],
  scope: VariantScope,
  countries: readonly CountryId[],
): TextEntry[] {
  if (typeof value === 'string') {
    const shown = keys.at(-2) === 'buttons' ? countries.filter(hasNumber(value)) : countries;
    return [{ path: keys.join('.'), scope, words: value, countries: shown }];
  }
  const { variants = [], ...base } = value as { variants?: readonly Variant[] };
  const here = countriesOf(keys, countries);
  const read = (words: object, own: VariantScope, later: readonly Variant[]) =>
    Object.entries(words).flatMap(([key, inner]) => {
      const shown = here.filter((country) => !isReplaced(key, own, later, country));
      return entriesIn(inner, [...keys, key], own, shown);
    });
  return [
    ...read(base, scope, variants),
    ...variants.flatMap(({ in: country, when, until, ...words }, index) =>
      read(words, { in: country, when, until } as VariantScope, variants.slice(index + 1)),
    ),
  ];
}

/** Whether a later variant stands in for it wherever it is shown in the country. */
function isReplaced(
  key: string,
  scope: VariantScope,
  later: readonly Variant[],
  country: CountryId,
): boolean {
  if (scope.in && scope.in !== country) return true;
  return later.some(
    (variant) =>
      Object.hasOwn(variant, key) &&
      (!variant.in || variant.in === country) &&
      (!variant.when || variant.when === scope.when) &&
      !variant.until,
  );
}

/** The words of a question, a step or an advice item are shown only where it is. */
function countriesOf(
  [part, id, ...inner]: readonly string[],
  countries: readonly CountryId[],
): readonly CountryId[] {
  if (inner.length || !id) return countries;
  if (part === 'questions') return countriesAsked(id as QuestionId);
  const rule = ADVICE.find((one) => one.id === id);
  const isAdvice = part === 'advice' || part === 'steps';
  return isAdvice && rule && 'when' in rule ? countriesWhere(rule.when) : countries;
}

export function countriesAsked(id: QuestionId): readonly CountryId[] {
  return countriesWhere(QUESTIONS[id].enableWhen);
}

/** The countries in which a condition can hold. */
function countriesWhere(condition: Condition | undefined): readonly CountryId[] {
  if (!condition) return COUNTRIES;
  if ('fact' in condition) return countriesWhere(FACTS[condition.fact as FactId]);
  if ('country' in condition) return [condition.country].flat() as CountryId[];
  if ('any' in condition) {
    const each = condition.any.map(countriesWhere);
    return COUNTRIES.filter((country) => each.some((countries) => countries.includes(country)));
  }
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
  return toPlainText(interpolate(words, valuesAt(path, text)), plainContext(text, country));
}

/** A path, and the variant in which the words stand. */
export function placeOf({ scope }: Pick<TextEntry, 'scope'>, path: string): string {
  return [path, scope.in, scope.when, scope.until].filter(Boolean).join(' ');
}

/** Tokens for numbers to call and sites. */
export const CONTACT_TOKENS: readonly string[] = [
  'emergency',
  'crisis',
  'crisis-text',
  ...Object.keys(CONTACTS),
];

/** A token for a number, which each language formats its own way. */
export function isFigure(token: string): boolean {
  return /^\$?\d+$/.test(token);
}

export function tokensIn(words: Words): string[] {
  return [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
}
