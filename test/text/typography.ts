import type { TextEntry } from './every-string.js';
import { isAmong } from './paths.js';
import { sentences } from './sentences.js';

/** Titles, labels, names and clauses, which have no full stop. */
const TITLES = [
  'opinion.*',
  ...keysOf('introduction', 'title start about'),
  'interest.thisSite',
  'emergencyLine.*',
  ...keysOf('flow', 'progress result why next back save cancel change restart backToQuestion'),
  ...keysOf('questions.*', 'name chip options.*.short options.*.topic'),
  'outcomes.*.title',
  ...keysOf('reasons.*', 'short clause'),
  'steps.*.title',
  ...keysOf('advice.*', 'title buttons.*'),
  // The choices have headings of their own.
  'advice.your-choices.text.*',
  'sections.*.title',
  'services',
  ...keysOf('evidence.*', 'title charts.* parts.*'),
  'charts.model',
  'scripts.*.title',
  'lists.toGet',
  'tailoring.title',
  ...keysOf('visitSummary', 'title methods.* box fileName subject heading blank problem timing'),
  ...keysOf('visitSummary', 'why safeToWait questions moreQuestions whom records matters sources'),
  'about.sources',
  'source.ownRules.*',
  'source.kinds.*',
  'source.names.*',
  'explain.title',
  'changes.title',
  'answers.*',
  ...keysOf('staticEdition', 'emergency signs fits fitsNone unless answer'),
];

/** List entries: sentences or not, but all entries of a list alike. */
const ENTRIES = [
  'questions.*.help.*',
  'questions.*.options.*.help.*',
  ...keysOf('advice.*', 'text.*.* more.*.* added.*.*'),
  'about.text.*.*',
];

/** May end with a token for a blank line, or for words with their own full stop. */
const MAY_END_WITH_VALUE = [
  'introduction.preset',
  ...keysOf('explain', 'answered quoted'),
  // A number to call, which may have more said of it.
  'advice.medicare.text.*',
  'scripts.letter.text.*',
  ...keysOf('visitSummary', 'name date whyLine symptomsLine safeToWaitLine'),
];

const SENTENCE_END = /(?:[.?!:][”)]?|”\.)$/;
const VALUE_END = /\}(?:”| \([^()]+\))?$/;

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

type PathAndWords = Pick<TextEntry, 'path' | 'words'>;

/** A title of several sentences may have a mark behind each. */
export function badEnd({ path, words }: PathAndWords): string[] {
  if (isAmong(path, ENTRIES)) return [];
  if (isAmong(path, MAY_END_WITH_VALUE) && VALUE_END.test(words)) return [];
  if (isAmong(path, TITLES)) {
    const isOne = sentences(words).length < 2;
    return isOne && words.endsWith('.') ? ['a title with a full stop'] : [];
  }
  return SENTENCE_END.test(words) ? [] : ['a paragraph without a mark at its end'];
}

/** The lists in which some entries end like sentences and some do not. */
export function unevenLists(entries: readonly PathAndWords[]): string[] {
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
