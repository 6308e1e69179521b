import type { AdviceId } from '../content/advice/advice.js';
import type { OptionId, QuestionId } from '../content/answer-options.js';
import { CONTACTS, EMERGENCY_LINES, type Contact, type CountryId } from '../content/countries.js';
import type { FactId } from '../content/facts.js';
import type { Reason } from '../content/vocabulary.js';
import { ARTICLE, PAPERS, SOURCES, type SourceId } from '../content/sources.js';
import type {
  AdviceText,
  HeadlineText,
  LabelledOption,
  QuestionText,
  Text,
  Varied,
  VariantScope,
  Words,
} from './text.js';

/** What decides which words are shown. */
export interface WordingContext {
  readonly text: Text;
  readonly country: CountryId;
  /** ISO 8601. Figures that have expired are left out. */
  readonly today: string;
  /** The shared conditions that hold. */
  readonly facts: ReadonlySet<FactId>;
}

/** Plain words, or a phone number or site that becomes a link. */
export type Segment = string | Contact;

/** The words with the variants that hold in the country, for the answers, and on the day. */
export function wordingOf<T extends object>(words: Varied<T>, context: WordingContext): T {
  const { variants, ...base } = words;
  const holding = (variants ?? []).filter((variant) => isInScope(variant, context));
  // Without a prototype: a page may have polluted `Object.prototype` with a name like `help`.
  return Object.assign(Object.create(null) as object, base, ...holding) as T;
}

function isInScope(
  { in: country, when, until }: VariantScope,
  { country: own, facts, today }: WordingContext,
): boolean {
  return (!country || country === own) && (!when || facts.has(when)) && (!until || today <= until);
}

/** Tokens without a value stay, because `toSegments` resolves contacts and figures. */
export function interpolate(words: Words, values: Readonly<Record<string, Words>>): Words {
  return words.replace(/\{(\w+)\}/g, (token, name: string) => values[name] ?? token);
}

/** Resolves contacts and figures, which differ by country and language. */
export function toSegments(words: Words, context: WordingContext): Segment[] {
  return words
    .split(/\{([\w$-]+)\}/)
    .map((part, index) => (index % 2 ? valueOf(part, context) : part)) // Tokens have odd indices.
    .filter((part) => part !== '');
}

function valueOf(token: string, context: WordingContext): Segment {
  const { text, country } = context;
  if (/\d$/.test(token)) return formatNumber(token, text);
  if (token === 'opinion') return opinionWords(context);
  const { localNumber, localCrisisLine } = text.emergencyLine;
  const local = token === 'crisis' ? localCrisisLine : localNumber;
  return contactOf(token, country, text) ?? local;
}

/** Undefined where the country has no such number. */
export function contactOf(token: string, country: CountryId, text: Text): Contact | undefined {
  const contacts: Readonly<Record<string, Contact | undefined>> = {
    ...CONTACTS,
    ...text.contacts,
    ...EMERGENCY_LINES[country],
  };
  return contacts[token];
}

function opinionWords({ facts, text: { opinion } }: WordingContext): Words {
  if (facts.has('opinions-differ')) return opinion.third;
  return facts.has('opinions-agree') ? opinion.another : opinion.second;
}

export function toPlainText(words: Words, context: WordingContext): string {
  return toSegments(words, context)
    .map((part) => (typeof part === 'string' ? part : part[0]))
    .join('');
}

/** An option's words. Its short form is its label, without the full stop, where it has none. */
export function optionText(
  question: QuestionId,
  option: OptionId,
  context: WordingContext,
): LabelledOption & { readonly short: Words } {
  const { options }: QuestionText = context.text.questions[question];
  const words = options[option]!;
  const varied = typeof words === 'string' ? { label: words } : words;
  const labelled = wordingOf<LabelledOption>(varied, context);
  const short = labelled.short ?? labelled.label.replace(/\.$/, '');
  return Object.assign(labelled, { short });
}

export function reasonText({ id }: Pick<Reason, 'id'>, context: WordingContext): HeadlineText {
  return wordingOf<HeadlineText>(context.text.reasons[id as keyof Text['reasons']], context);
}

/** @param isStep What a step has said already is left out. */
export function adviceText(id: AdviceId, context: WordingContext, isStep = false): AdviceText {
  const { added = [], ...words } = wordingOf<AdviceText>(context.text.advice[id], context);
  const { text, more = [] } = words;
  return { ...words, text: [...(isStep ? more : text), ...added] };
}

/** A rule of our own is named as such, so that nobody takes it for a published one. */
export function sourceName(id: SourceId, text: Text): Words {
  return ownRule(id, text) ?? nameOf(id, text);
}

/** The name with the kind of source: the article, a paper, or another. */
export function sourceText(id: SourceId, text: Text): Words {
  const { article, paper, other } = text.source.kinds;
  const kind = ARTICLE.includes(id) ? article : PAPERS.includes(id) ? paper : other;
  return ownRule(id, text) ?? interpolate(kind, { name: nameOf(id, text) });
}

function nameOf(id: SourceId, { source }: Text): Words {
  return source.names[id] ?? SOURCES[id][0];
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
