import { CONTACTS, EMERGENCY_LINES, type Contact, type CountryId } from '../content/countries.js';
import { SOURCES, type Source, type SourceId } from '../content/sources.js';
import { STATEMENTS, type StatementId } from '../content/statements.js';
import type { Block, Passage, Text, Words } from './text.js';

/** The parts of a sentence: plain words, and the numbers and sites that it names. */
export type Segment = string | Contact;

/** Replaces the names in braces by values; those without a value stay for `segments`. */
export function fill(words: Words, values: Readonly<Record<string, string | number>>): Words {
  return words.replace(/\{([\w-]+)\}/g, (token, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : token,
  );
}

/** Resolves the numbers and sites of a sentence for a country. */
export function segments(words: Words, country: CountryId, text: Text): Segment[] {
  const contacts: Readonly<Record<string, Contact | undefined>> = {
    ...CONTACTS,
    ...EMERGENCY_LINES[country],
  };
  return words
    .split(/\{([\w-]+)\}/)
    .map((part, at) => (at % 2 ? (contacts[part] ?? text.emergencyNumber) : part))
    .filter((part) => part !== '');
}

/** A sentence as plain text. */
export function plain(words: Words, country: CountryId, text: Text): string {
  return segments(words, country, text)
    .map((part) => (typeof part === 'string' ? part : part.label))
    .join('');
}

/**
 * What a passage says in a country on a day.
 *
 * @param today ISO 8601, such as `2026-11-23`: figures that have aged are left out.
 */
export function blocksIn(passage: Passage, country: CountryId, today: string): readonly Block[] {
  const { blocks, additions, expiring } = passage;
  const current = expiring && today <= expiring.lastDay ? expiring.blocks : [];
  return [...blocks, ...(additions?.[country] ?? []), ...current];
}

/** The sources behind statements, each once, in the order of the statements. */
export function sourcesOf(statements: readonly StatementId[]): SourceId[] {
  const entries = Object.entries(STATEMENTS) as [SourceId, readonly StatementId[]][];
  const found = statements.flatMap((id) => entries.filter(([, ids]) => ids.includes(id)));
  return [...new Set(found.map(([source]) => source))];
}

/** A source in a few words: who, and the year that it speaks for. Our own rules are named as such. */
export function sourceName(id: SourceId, text: Text): string {
  if (id === 'editor' || id === 'unchecked') return text.ownRules[id];
  const { publisher, year }: Source = SOURCES[id];
  return year ? `${publisher}, ${year}` : publisher;
}
