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

/** All rules and words as sentences, keyed by where they belong. */
export type Content = Readonly<Record<string, string>>;

/** Other data, by the name under which the sheet lists its changes. */
const DATA = {
  'numbers and sites': CONTACTS,
  'emergency and crisis lines': EMERGENCY_LINES,
  sources: SOURCES,
  'who says which statement': STATEMENTS,
  'where each statement of the article is said': COVERAGE,
  'what stands where on the page': PAGE,
};

/** Covers rules and words with their keys, but no code. */
export function fingerprint(): string {
  const whole = { ...DATA, PROTOCOL, LANGUAGES };
  return createHash('sha256').update(canonical(whole)).digest('hex').slice(0, 10);
}

/** Independent of the order of keys; lists keep their order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** By language, such as `en`; saved to compare a later version with. */
export function everyContent(): Readonly<Record<string, Content>> {
  return Object.fromEntries(
    LANGUAGES.map((text) => [primaryLanguage(text.language), contentOf(text)]),
  );
}

export function contentOf(text: Text): Content {
  const entries = [
    ...orderEntries(),
    ...Object.entries(PROTOCOL.questions).flatMap(([id, question]) =>
      questionEntries(id, question, text),
    ),
    ...Object.entries(PROTOCOL.facts).map(([id, condition]): Entry => [
      `shared condition ${id}`,
      conditionWords(condition, text),
    ]),
    ...PROTOCOL.reasons.flatMap((rule) => ruleEntries(reasonPlace(rule), rule, text)),
    ...PROTOCOL.outcomes.flatMap((rule) => [
      ...ruleEntries(outcomePlace(rule), { ...rule, tiers: [rule.tier] }, text),
      [`${outcomePlace(rule)}: lists the reasons above`, rule.listReasons ? 'yes' : 'no'] as Entry,
    ]),
    ...PROTOCOL.advice.flatMap((rule) => ruleEntries(`advice ${rule.id}`, rule, text)),
    ...PROTOCOL.evidence.flatMap((rule) => [
      ...ruleEntries(`study ${rule.id}`, rule, text),
      [`study ${rule.id}: pictures`, JSON.stringify(rule.charts)] as Entry,
    ]),
    ...Object.entries(text).flatMap(([part, words]) => stringsIn(words, `words of ${part}`)),
    ...Object.entries(DATA).flatMap(([name, data]) => stringsIn(data, name)),
  ];
  const content = Object.fromEntries(entries);
  if (Object.keys(content).length < entries.length) throw new Error('Two places have one name.');
  return content;
}

type Entry = [place: string, words: string];

function orderEntries(): Entry[] {
  const { questions, options, reasons, outcomes, sections, advice, evidence } = PROTOCOL;
  const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);
  const orders: [name: string, ids: readonly string[]][] = [
    ['questions', Object.keys(questions)],
    ...Object.entries(options).map(([id, all]): [string, readonly string[]] => [
      `options of ${id}`,
      all,
    ]),
    ['reasons', reasons.map(reasonPlace)],
    ['results', outcomes.map(outcomePlace)],
    ['sections', sections],
    ['advice', ids(advice)],
    ['studies', ids(evidence)],
  ];
  return orders.map(([name, all]) => [`order of ${name}`, all.join(', ')]);
}

function ruleEntries(place: string, rule: Rule, text: Text): Entry[] {
  return [
    [`${place}: when`, conditionWords(rule.when, text)],
    [`${place}: rests on`, rule.statements.join(', ')],
    ...(rule.tiers ? [[`${place}: results`, rule.tiers.join(', ')] as Entry] : []),
    ...(rule.firstWhen
      ? [[`${place}: first when`, conditionWords(rule.firstWhen, text)] as Entry]
      : []),
    ...(rule.weight ? [[`${place}: weight`, rule.weight] as Entry] : []),
    ...(rule.section ? [[`${place}: section`, rule.section] as Entry] : []),
  ];
}

/** A reason may have two rows with different weights. */
function reasonPlace({ id, weight }: { readonly id: string; readonly weight: string }): string {
  return `reason ${id} (${weight})`;
}

function outcomePlace({ headline, tier }: { headline?: string; tier: string }): string {
  return `result ${headline ?? tier}`;
}

function questionEntries(id: string, question: Question, text: Text): Entry[] {
  const { enableWhen, optionEnableWhen = {}, ...others } = question;
  return [
    [`question ${id}: asked when`, conditionWords(enableWhen, text)],
    ...Object.entries(optionEnableWhen).map(([option, condition]): Entry => [
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

interface Rule {
  readonly when?: Condition<Vocabulary>;
  readonly firstWhen?: Condition<Vocabulary>;
  readonly statements: readonly string[];
  readonly tiers?: readonly string[];
  readonly weight?: string;
  readonly section?: string;
}

/** Every string and number with its path. */
export function stringsIn(value: unknown, place: string): Entry[] {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object') return [[place, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${place}, ${key}`));
}

/** Undefined where the place did not exist, or does not any more. */
export interface ContentChange {
  readonly place: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

export function changesSince(before: Content, now: Content): ContentChange[] {
  const places = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  return places
    .filter((place) => before[place] !== now[place])
    .map((place) => ({ place, before: before[place], now: now[place] }));
}
