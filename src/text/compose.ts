import type { AdviceId } from '../content/advice/advice.js';
import type { OptionId, QuestionId } from '../content/answer-options.js';
import { CONTACTS, EMERGENCY_LINES, type Contact, type CountryId } from '../content/countries.js';
import type { HeadlineId } from '../content/outcomes.js';
import { PROTOCOL } from '../content/protocol.js';
import { ARTICLE, PAPERS, SOURCES, type SourceId } from '../content/sources.js';
import type { AdviceText, Block, QuestionText, Text, Words } from './text.js';

/** The parts of a sentence: plain words, and the numbers and sites that it names. */
export type Segment = string | Contact;

/** Replaces the names in braces by values; those without a value stay for `segments`. */
export function interpolate(words: Words, values: Readonly<Record<string, Words>>): Words {
  return words.replace(/\{(\w+)\}/g, (token, name: string) => values[name] ?? token);
}

/** Resolves the numbers, sites and figures of a sentence for a country. */
export function toSegments(words: Words, country: CountryId, text: Text): Segment[] {
  const contacts: Readonly<Record<string, Contact | undefined>> = {
    ...CONTACTS,
    ...EMERGENCY_LINES[country],
  };
  return words
    .split(/\{([\w$-]+)\}/)
    .map((part, at) => {
      if (at % 2 === 0) return part;
      return /\d$/.test(part) ? formatNumber(part, text) : (contacts[part] ?? text.emergencyNumber);
    })
    .filter((part) => part !== '');
}

/** A sentence as plain text. */
export function toPlainText(words: Words, country: CountryId, text: Text): string {
  return toSegments(words, country, text)
    .map((part) => (typeof part === 'string' ? part : part[0]))
    .join('');
}

/**
 * An option's label, and what belongs to it where it needs saying. Found by its place: a text has
 * the options in the order in which they are asked, and the script has no more than their order.
 */
export function optionText(
  question: QuestionId,
  option: OptionId,
  text: Text,
): readonly [label: Words, help?: Block] {
  const { options }: QuestionText = text.questions[question];
  const inOrder: readonly OptionId[] = PROTOCOL.options[question];
  const words = Object.values(options)[inOrder.indexOf(option)]!;
  return typeof words === 'string' ? [words] : words;
}

/**
 * What an advice item says after a headline reason, in a country, on a day.
 *
 * @param today ISO 8601, such as `2026-11-23`: figures that have aged are left out.
 */
export function adviceText(
  id: AdviceId,
  text: Text,
  { headline, country, today }: { headline: string; country: CountryId; today: string },
): AdviceText {
  const words = text.adviceAfter[headline as HeadlineId]?.[id] ?? text.advice[id];
  const { lastDay = '', blocks = [] } = text.adviceUntil[id] ?? {};
  return [...words, ...(text.adviceIn[country][id] ?? []), ...(today <= lastDay ? blocks : [])];
}

/** Who says it. A rule of our own is named as such. */
export function sourceName(id: SourceId, text: Text): Words {
  return ownRule(id, text) ?? SOURCES[id][0];
}

/** The same with what kind of source it is: the article, a paper, or another. */
export function sourceText(id: SourceId, text: Text): Words {
  const { article, paper, other } = text.source.kinds;
  const kind = ARTICLE.includes(id) ? article : PAPERS.includes(id) ? paper : other;
  return ownRule(id, text) ?? interpolate(kind, { name: SOURCES[id][0] });
}

function ownRule(id: SourceId, { source }: Text): Words | undefined {
  const ownRules: Partial<Record<SourceId, Words>> = source.ownRules;
  return ownRules[id];
}

/**
 * A number as the language writes it. Up to three digits all languages here write alike; making a
 * format of numbers took a third of the time until the first question.
 *
 * @param value With a `$` before it, in U.S. dollars.
 */
export function formatNumber(value: number | string, { language }: Text): Words {
  if (/^\d{1,3}$/.test(String(value))) return String(value);
  const [digits, dollars] = String(value).split('$').reverse();
  const style =
    dollars === undefined ? {} : { style: 'currency', currency: 'USD', maximumFractionDigits: 0 };
  return new Intl.NumberFormat(language, style as Intl.NumberFormatOptions).format(Number(digits));
}

/** As one phrase: all of them, or any one of them. Pair by pair: a mark may end each. */
export function formatList(
  words: readonly Words[],
  type: 'conjunction' | 'disjunction',
  { language }: Text,
): Words {
  const format = new Intl.ListFormat(language, { type });
  return words.reduce((phrase, next) => format.format([phrase, next]));
}

/** @param date ISO 8601, such as `2026-11-23`. */
export function formatDate(date: string, { language }: Text): Words {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}
