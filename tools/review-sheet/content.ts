import { createHash } from 'node:crypto';
import { CONTACTS, EMERGENCY_LINES } from '../../src/content/countries.js';
import { COVERAGE } from '../../src/content/coverage.js';
import * as PAGE from '../../src/content/page.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { SOURCES } from '../../src/content/sources.js';
import { STATEMENTS } from '../../src/content/statements.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { primaryLanguage } from '../../src/text/text-for.js';
import type { Text } from '../../src/text/text.js';
import { conditionWords } from './conditions.js';
import {
  orderEntries,
  outcomePlace,
  questionEntries,
  reasonPlace,
  ruleEntries,
  stepEntries,
  stringsIn,
  type Entry,
} from './content-entries.js';

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
  'questions of earlier versions': PROTOCOL.replacedQuestions,
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
    ...PROTOCOL.steps.flatMap((rule, row) => stepEntries(`step ${row + 1}`, rule, text)),
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
