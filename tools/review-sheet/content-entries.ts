import { PROTOCOL } from '../../src/content/protocol.js';
import type { Vocabulary } from '../../src/content/vocabulary.js';
import type { Condition, StepRule } from '../../src/engine/model.js';
import type { Text } from '../../src/text/text.js';
import { conditionWords } from './conditions.js';

/** Words or a rule as a sentence, under the place where they belong. */
export type Entry = [place: string, words: string];

export function orderEntries(): Entry[] {
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

export function stepEntries(place: string, rule: StepRule<Vocabulary>, text: Text): Entry[] {
  return [
    [`${place}: results`, rule.tiers.join(', ')],
    [`${place}: the first of`, rule.advice.join(', ')],
    ...Object.entries(rule.adviceWhen ?? {}).map(([id, when]): Entry => [
      `${place}: ${id} when`,
      conditionWords(when, text),
    ]),
  ];
}

export function ruleEntries(place: string, rule: Rule, text: Text): Entry[] {
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
export function reasonPlace({
  id,
  weight,
}: {
  readonly id: string;
  readonly weight: string;
}): string {
  return `reason ${id} (${weight})`;
}

export function outcomePlace({ headline, tier }: { headline?: string; tier: string }): string {
  return `result ${headline ?? tier}`;
}

export function questionEntries(id: string, question: Question, text: Text): Entry[] {
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
