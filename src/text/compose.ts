import type { AdviceId } from '../content/advice/advice.js';
import type { OptionId, QuestionId } from '../content/answer-options.js';
import { CONTACTS, EMERGENCY_LINES, type Contact, type CountryId } from '../content/countries.js';
import type { HeadlineId } from '../content/outcomes.js';
import { ARTICLE, PAPERS, SOURCES, type SourceId } from '../content/sources.js';
import type { AdviceText, Block, QuestionText, Text, Words } from './text.js';

/** Plain words, or a phone number or site that becomes a link. */
export type Segment = string | Contact;

/** Tokens without a value stay, because `toSegments` resolves contacts and figures. */
export function interpolate(words: Words, values: Readonly<Record<string, Words>>): Words {
  return words.replace(/\{(\w+)\}/g, (token, name: string) => values[name] ?? token);
}

/** Resolves contacts and figures, which differ by country and language. */
export function toSegments(words: Words, country: CountryId, text: Text): Segment[] {
  const contacts: Readonly<Record<string, Contact | undefined>> = {
    ...CONTACTS,
    ...EMERGENCY_LINES[country],
  };
  return words
    .split(/\{([\w$-]+)\}/)
    .map((part, index) => {
      // Splitting by a group puts the tokens at odd indices.
      if (index % 2 === 0) return part;
      return /\d$/.test(part) ? formatNumber(part, text) : (contacts[part] ?? text.emergencyNumber);
    })
    .filter((part) => part !== '');
}

export function toPlainText(words: Words, country: CountryId, text: Text): string {
  return toSegments(words, country, text)
    .map((part) => (typeof part === 'string' ? part : part[0]))
    .join('');
}

/** An option's label and, if it has one, its help. */
export function optionText(
  question: QuestionId,
  option: OptionId,
  text: Text,
): readonly [label: Words, help?: Block] {
  const { options }: QuestionText = text.questions[question];
  const words = options[option]!;
  return typeof words === 'string' ? [words] : words;
}

/**
 * @param today ISO 8601, such as `2026-11-23`. Figures that have expired are left out.
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

/** A rule of our own is named as such, so that nobody takes it for a published one. */
export function sourceName(id: SourceId, text: Text): Words {
  return ownRule(id, text) ?? SOURCES[id][0];
}

/** The name with the kind of source: the article, a paper, or another. */
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
 * Numbers of up to three digits need no `Intl.NumberFormat`, and creating one took a third of the
 * time until the first question.
 *
 * @param value A leading `$` means U.S. dollars.
 */
export function formatNumber(value: number | string, { language }: Text): Words {
  if (/^\d{1,3}$/.test(String(value))) return String(value);
  const [digits, dollars] = String(value).split('$').reverse();
  const style =
    dollars === undefined ? {} : { style: 'currency', currency: 'USD', maximumFractionDigits: 0 };
  return new Intl.NumberFormat(language, style as Intl.NumberFormatOptions).format(Number(digits));
}

/** Joined pair by pair, because a word may itself end with a punctuation mark. */
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
