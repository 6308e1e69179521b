import { createHash } from 'node:crypto';
import { CONTACTS, EMERGENCY_LINES } from '../content/countries.js';
import { COVERAGE } from '../content/coverage.js';
import * as PAGE from '../content/page.js';
import { PROTOCOL } from '../content/protocol.js';
import { SOURCES } from '../content/sources.js';
import type { Condition } from '../engine/model.js';
import type { Vocabulary } from '../content/vocabulary.js';
import { LANGUAGES } from '../text/languages.js';
import type { Text } from '../text/text.js';
import { conditionWords } from './conditions.js';

/** Everything that is asked, said and decided, in plain words, each under its place. */
export type Content = Readonly<Record<string, string>>;

/** What a hash of the content holds: rules and words, and no code. */
export function fingerprint(): string {
  const whole = { PROTOCOL, SOURCES, CONTACTS, EMERGENCY_LINES, COVERAGE, PAGE, LANGUAGES };
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
  return Object.fromEntries([
    ...Object.entries(rules.questions).map(([id, { enableWhen }]) => [
      `question ${id}: asked when`,
      conditionWords(enableWhen, text),
    ]),
    ...Object.entries(rules.facts).map(([id, condition]) => [
      `shared condition ${id}`,
      conditionWords(condition, text),
    ]),
    ...rules.reasons.flatMap((rule) => grounds(`reason ${rule.id}`, rule)),
    ...rules.outcomes.flatMap((rule, row) =>
      grounds(`result ${row + 1}, ${rule.headline ?? rule.tier}`, { ...rule, tiers: [rule.tier] }),
    ),
    ...rules.advice.flatMap((rule) => grounds(`advice ${rule.id}`, rule)),
    ...rules.evidence.flatMap((rule) => [
      ...grounds(`study ${rule.id}`, rule),
      [`study ${rule.id}: pictures`, JSON.stringify(rule.charts)],
    ]),
    ...stringsIn(text, 'words'),
  ]) as Content;
}

interface Grounded {
  readonly when?: Condition<Vocabulary>;
  readonly firstWhen?: Condition<Vocabulary>;
  readonly statements: readonly string[];
  readonly tiers?: readonly string[];
  readonly weight?: string;
  readonly section?: string;
}

function stringsIn(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (!value || typeof value !== 'object') return [];
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
