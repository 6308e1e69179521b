import type { TextEntry } from './every-string.js';
import { isAmong } from './paths.js';

/** Titles, labels and names, which have no full stop. */
const TITLES = [
  'introduction.title',
  'introduction.start',
  'interest.thisSite',
  'emergencyLine',
  'emergencyNumber',
  'flow.progress',
  ...keysOf('flow', 'why next back save cancel skip change restart'),
  'questions.*.name',
  'signGroups.*',
  'outcomes.*.0',
  'advice.*.0',
  'adviceAfter.*.*.0',
  'evidence.*.title',
  // The views add a full stop to the names of charts, their parts, and sources.
  'evidence.*.charts.*',
  'evidence.*.parts.*',
  'source.*.*',
  'about.title',
  'why.title',
  'changes.title',
  'scripts.*.0',
  'visitSummary.methods.*',
  ...keysOf('staticEdition', 'emergency signs fits answer'),
  ...keysOf('visitSummary', 'title read box fileName subject heading whoFor blank'),
  ...keysOf('visitSummary', 'safeToWait topQuestions moreQuestions records script sources'),
  'outcome.yourChoice',
  'outcome.choices.*.0',
  'outcome.sections.*',
  ...keysOf('outcome', 'announced firstStep reasons moreReasons oneMoreReason balance evidence'),
  ...keysOf('outcome', 'yourChoice tailoring answers fromThisPage matters services'),
  'outcome.choices.*.0',
];

/** List entries: sentences or not, but all entries of a list alike. */
const ENTRIES = [
  'introduction.lead.*.*',
  'about.blocks.*.*',
  'questions.*.options.*.1.*',
  'advice.*.*.*',
  'adviceIn.*.*.*.*',
  'adviceAfter.*.*.*.*',
  'adviceUntil.*.blocks.*.*',
];

/** May end with a token for a blank line, or for words with their own full stop. */
const MAY_END_WITH_VALUE = [
  'introduction.preset',
  'why.quoted',
  ...keysOf('changes', 'given added givenUp'),
  'scripts.letter.*',
  ...keysOf('visitSummary', 'name safeToWaitAnswer'),
];

const SENTENCE_END = /[.?!:]”?$/;
const VALUE_END = /\}”?$/;

export function badCharacters(words: string): string[] {
  const wrong: readonly (readonly [name: string, pattern: RegExp])[] = [
    ['straight double quotes', /"/],
    ['straight apostrophe', /'/],
    ['two spaces', /\s\s/],
    ['space at an end', /^\s|\s$/],
    ['line break, tab or space of another width', /[^\S ]/],
    ['space before a mark', / [,.;:?!]/],
    ['dots for an ellipsis', /\.\./],
    ['hyphens for a dash', /--| - /],
  ];
  return wrong.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
}

export function badEnd({ path, words }: Pick<TextEntry, 'path' | 'words'>): string[] {
  if (isAmong(path, ENTRIES)) return [];
  if (isAmong(path, MAY_END_WITH_VALUE) && VALUE_END.test(words)) return [];
  if (isAmong(path, TITLES)) return words.endsWith('.') ? ['a title with a full stop'] : [];
  return SENTENCE_END.test(words) ? [] : ['a paragraph without a mark at its end'];
}

/** The lists in which some entries end like sentences and some do not. */
export function unevenLists(entries: readonly Pick<TextEntry, 'path' | 'words'>[]): string[] {
  const ends = new Map<string, Set<boolean>>();
  for (const { path, words } of entries.filter((entry) => isAmong(entry.path, ENTRIES))) {
    const list = path.slice(0, path.lastIndexOf('.'));
    ends.set(list, (ends.get(list) ?? new Set()).add(SENTENCE_END.test(words)));
  }
  return [...ends].filter(([, kinds]) => kinds.size > 1).map(([list]) => list);
}

function keysOf(part: string, keys: string): string[] {
  return keys.split(' ').map((key) => `${part}.${key}`);
}
