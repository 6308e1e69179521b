import { ADVICE } from '../../src/content/advice/advice.js';
import { CONTACTS, COUNTRIES, type CountryId } from '../../src/content/countries.js';
import { QUESTIONS } from '../../src/content/questions.js';
import type { Condition } from '../../src/engine/model.js';
import { fill, plain } from '../../src/text/compose.js';
import type { Text, Words } from '../../src/text/text.js';

/** One string of a text, and where it stands. */
export interface Place {
  /** Its keys, with dots between them. */
  readonly path: string;
  /** As written, names in braces and all. */
  readonly words: Words;
  /** Where it may be shown. */
  readonly countries: readonly CountryId[];
}

/** Settings of the text that nobody reads. */
const NOT_READ = ['language', 'direction', 'adviceUntil.*.lastDay'];

/** Every string that a person reads or hears. */
export function everyString(text: Text): Place[] {
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

/** Whether a path fits a pattern: `*` stands for one key, `**` for all that follow. */
export function isAmong(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const source = pattern
      .replaceAll('.', '\\.')
      .replace(/\*\*|\*/g, (star) => (star === '*' ? '[^.]+' : '.+'));
    return new RegExp(`^${source}$`).test(path);
  });
}

/** A question or an advice item of one country takes its words with it. */
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

/** As a person in that country reads it, with likely values for what the page fills in. */
export function asRead(words: Words, country: CountryId, text: Text): string {
  return plain(fill(words, likelyValues(text)), country, text);
}

/** The longest that each is likely to be. */
function likelyValues(text: Text): Record<string, string | number> {
  const problems = Object.values(text.questions.problem.options).flat(2);
  const names = Object.values(text.questions).map(({ name }) => name);
  return {
    problem: longest(problems),
    name: longest(names),
    publisher: 'The University Hospital of Example City',
    step: 2,
    of: 7,
    most: 3,
    count: 12,
  };
}

function longest(words: readonly Words[]): Words {
  return words.reduce((most, one) => (one.length > most.length ? one : most));
}

/** Names in braces that the page fills in, by place: text.ts says so beside each key. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'introduction.preset': ['problem'],
  'interest.offers-second-opinions': ['publisher'],
  'interest.pays-for-second-opinions': ['publisher'],
  'flow.progress': ['step', 'of'],
  'flow.changeNamed': ['name'],
  'flow.chooseFewer': ['most'],
  'outcome.moreReasons': ['count'],
  'outcome.services': ['publisher'],
};

/** The names in braces that the page fills in at a place: each has to be there. */
export function valuesOf(path: string): readonly string[] {
  return VALUES[path] ?? [];
}

/** The names in braces that any text may hold. */
export const NUMBERS_AND_SITES: readonly string[] = [
  'emergency',
  'crisis',
  ...Object.keys(CONTACTS),
];

export function tokensIn(words: Words): string[] {
  return [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
}
