import { COUNTRIES, type CountryId } from '../../src/content/countries.js';
import { contactOf, toPlainText, wordingOf } from '../../src/text/compose.js';
import type { Text, Varied } from '../../src/text/text.js';
import { COUNTRY_NAMES, scopeWords } from './conditions.js';
import { referenceContext } from './reference-context.js';

/** What people read, or what a variant says otherwise. Numbers and sites are filled in. */
export interface Wording {
  /** Where it stands in; empty: the words of the United States. */
  readonly label: string;
  /** Paragraphs and list entries, by what they are. */
  readonly fields: Fields;
  /** Entries that are left out there. */
  readonly without: readonly string[];
}

type Fields = Readonly<Record<string, readonly string[]>>;

/** The words of the United States in full, then what is said otherwise elsewhere, and when. */
export function wordingsOf<T extends object>(words: Varied<T>, text: Text): Wording[] {
  const inCountry = (country: CountryId) =>
    fieldsOf(wordingOf<T>(words, referenceContext(text, country)), country, text);
  const base = inCountry('us');
  const countries = COUNTRIES.filter((country) => country !== 'us')
    .map((country) => ({ label: COUNTRY_NAMES[country], fields: inCountry(country) }))
    .filter(({ fields }) => saysAnything(fields))
    .map(({ label, fields }) => ({ label, ...difference(fields, base) }))
    .filter(({ fields, without }) => Object.keys(fields).length || without.length);
  const conditional = (words.variants ?? [])
    .filter(({ when, until }) => when ?? until)
    .map((variant) => {
      const country = variant.in ?? 'us';
      const changed = fieldsOf(variant, country, text);
      return { label: scopeWords(variant, text), ...difference(changed, inCountry(country)) };
    });
  return [{ label: '', fields: base, without: [] }, ...mergeAlike(countries), ...conditional];
}

/** What a variant names of itself, and what is shown elsewhere. */
const NO_WORDS = ['in', 'when', 'until', 'variants', 'options', 'charts', 'parts'];

function fieldsOf(words: object, country: CountryId, text: Text): Fields {
  const fields = Object.entries(words)
    .filter(([name]) => !NO_WORDS.includes(name))
    .map(([name, blocks]): [string, string[]] => {
      const entries = [blocks].flat(2) as string[];
      const shown = name === 'buttons' ? entries.filter(hasNumber(country, text)) : entries;
      return [name, shown.map((entry) => toPlainText(entry, referenceContext(text, country)))];
    });
  return withoutRepeats(Object.fromEntries(fields));
}

/** What a step leaves to say is told by its first words where the whole says the same. */
function withoutRepeats(fields: Fields): Fields {
  const { text, more } = fields;
  if (!text || !more) return fields;
  const entries = more.map((entry) => (text.includes(entry) ? firstWords(entry) : entry));
  return { ...fields, more: entries };
}

function firstWords(entry: string): string {
  return `${entry.split(' ').slice(0, 3).join(' ')} …`;
}

function hasNumber(country: CountryId, text: Text) {
  return (button: string) => contactOf(/\{(.+)\}/.exec(button)![1]!, country, text) !== undefined;
}

/** Advice of one country alone has no more than a title elsewhere. */
function saysAnything(fields: Fields): boolean {
  return Object.entries(fields).some(([name, entries]) => name !== 'title' && entries.length > 0);
}

/** Entries that stand in the words already are not said again. */
function difference(changed: Fields, base: Fields): Pick<Wording, 'fields' | 'without'> {
  const without: string[] = [];
  const fields = Object.entries(changed).flatMap(([name, entries]) => {
    const before = base[name] ?? [];
    const added = entries.filter((entry) => !before.includes(entry));
    const removed = before.filter((entry) => !entries.includes(entry));
    const isReplaced = added.length > 0 && removed.length === before.length;
    if (removed.length > added.length && !isReplaced) without.push(...removed);
    return added.length ? [[name, added] as const] : [];
  });
  return { fields: Object.fromEntries(fields), without };
}

/** What both other countries say stands once. */
function mergeAlike([first, ...others]: readonly Wording[]): Wording[] {
  if (!first) return [];
  const [second] = others;
  const words = ({ fields, without }: Wording) => JSON.stringify([fields, without]);
  if (!second || words(first) !== words(second)) return [first, ...others];
  return [{ ...first, label: `${first.label}, ${second.label}` }];
}
