import { createHash } from 'node:crypto';
import { CONTACTS, EMERGENCY_LINES } from '../../src/content/countries.js';
import { COVERAGE } from '../../src/content/coverage.js';
import * as PAGE from '../../src/content/page.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { SOURCES } from '../../src/content/sources.js';
import { STATEMENTS } from '../../src/content/statements.js';
import type { Condition } from '../../src/engine/model.js';
import type { Vocabulary } from '../../src/content/vocabulary.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { primaryLanguage } from '../../src/text/text-for.js';
import type { Text } from '../../src/text/text.js';
import { conditionWords } from './conditions.js';

/** Everything that is asked, said and decided, in plain words, each under its place. */
export type Content = Readonly<Record<string, string>>;

/** What no rule or word holds, by the name under which a change of it is told. */
const DATA = {
  'numbers and sites': CONTACTS,
  'emergency and crisis lines': EMERGENCY_LINES,
  sources: SOURCES,
  'who says which statement': STATEMENTS,
  'where each statement of the article is said': COVERAGE,
  'what stands where on the page': PAGE,
};

/** What a hash of the content holds: rules and words, and no code. */
export function fingerprint(): string {
  const whole = { ...DATA, PROTOCOL, LANGUAGES };
  return createHash('sha256').update(canonical(whole)).digest('hex').slice(0, 10);
}

/** The same whatever the order in which a record was written. Lists keep theirs. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Of each language, by its name, such as `en`: what a later content is compared with. */
export function everyContent(): Readonly<Record<string, Content>> {
  return Object.fromEntries(
    LANGUAGES.map((text) => [primaryLanguage(text.language), contentOf(text)]),
  );
}

/** Rules in words, then the words that people read, in one language. */
export function contentOf(text: Text): Content {
  const rules = PROTOCOL;
  const grounds = (place: string, rule: Grounded) => [
    [`${place}: when`, conditionWords(rule.when, text)],
    [`${place}: rests on`, rule.statements.join(', ')],
    ...(rule.tiers ? [[`${place}: results`, rule.tiers.join(', ')]] : []),
    ...(rule.firstWhen ? [[`${place}: first when`, conditionWords(rule.firstWhen, text)]] : []),
    ...(rule.weight ? [[`${place}: weight`, rule.weight]] : []),
    ...(rule.section ? [[`${place}: section`, rule.section]] : []),
  ];
  const order = (what: string, ids: readonly string[]) => [`order of ${what}`, ids.join(', ')];
  const entries = [
    order('questions', Object.keys(rules.questions)),
    ...Object.entries(rules.options).map(([id, options]) => order(`options of ${id}`, options)),
    order('reasons', rules.reasons.map(reasonPlace)),
    order('results', rules.outcomes.map(outcomePlace)),
    order('sections', rules.sections),
    order(
      'advice',
      rules.advice.map(({ id }) => id),
    ),
    order(
      'studies',
      rules.evidence.map(({ id }) => id),
    ),
    ...Object.entries(rules.questions).flatMap(([id, question]) =>
      questionEntries(id, question, text),
    ),
    ...Object.entries(rules.facts).map(([id, condition]) => [
      `shared condition ${id}`,
      conditionWords(condition, text),
    ]),
    ...rules.reasons.flatMap((rule) => grounds(reasonPlace(rule), rule)),
    ...rules.outcomes.flatMap((rule) => [
      ...grounds(outcomePlace(rule), { ...rule, tiers: [rule.tier] }),
      [`${outcomePlace(rule)}: lists the reasons above`, rule.listReasons ? 'yes' : 'no'],
    ]),
    ...rules.advice.flatMap((rule) => grounds(`advice ${rule.id}`, rule)),
    ...rules.evidence.flatMap((rule) => [
      ...grounds(`study ${rule.id}`, rule),
      [`study ${rule.id}: pictures`, JSON.stringify(rule.charts)],
    ]),
    ...Object.entries(text).flatMap(([part, words]) => stringsIn(words, `words of ${part}`)),
    ...Object.entries(DATA).flatMap(([what, data]) => stringsIn(data, what)),
  ];
  const content = Object.fromEntries(entries) as Content;
  if (Object.keys(content).length < entries.length) throw new Error('Two places have one name.');
  return content;
}

/** One reason may stand in two rows, with another weight each. */
function reasonPlace({ id, weight }: { readonly id: string; readonly weight: string }): string {
  return `reason ${id} (${weight})`;
}

function outcomePlace({ headline, tier }: { headline?: string; tier: string }): string {
  return `result ${headline ?? tier}`;
}

function questionEntries(id: string, question: Question, text: Text): [string, string][] {
  const { enableWhen, optionEnableWhen = {}, ...others } = question;
  return [
    [`question ${id}: asked when`, conditionWords(enableWhen, text)],
    ...Object.entries(optionEnableWhen).map(([option, condition]): [string, string] => [
      `question ${id}: ${option} offered when`,
      conditionWords(condition, text),
    ]),
    ...stringsIn(others, `question ${id}`),
  ];
}

interface Question {
  readonly enableWhen?: Condition<Vocabulary>;
  readonly optionEnableWhen?: Readonly<Record<string, Condition<Vocabulary>>>;
}

interface Grounded {
  readonly when?: Condition<Vocabulary>;
  readonly firstWhen?: Condition<Vocabulary>;
  readonly statements: readonly string[];
  readonly tiers?: readonly string[];
  readonly weight?: string;
  readonly section?: string;
}

/** Every string and number in it, with the place where it stands. */
export function stringsIn(value: unknown, place: string): [string, string][] {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object') return [[place, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${place}, ${key}`));
}

/** What one place of the content was, and is; `undefined` where there is none. */
export interface ContentChange {
  readonly place: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** What changed, place by place, in the order of what is there now. */
export function changesSince(before: Content, now: Content): ContentChange[] {
  const places = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  return places
    .filter((place) => before[place] !== now[place])
    .map((place) => ({ place, before: before[place], now: now[place] }));
}
