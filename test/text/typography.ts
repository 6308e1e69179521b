import { isAmong, type Place } from './every-string.js';

/** Titles, labels and names: no sentence, so no full stop. */
const TITLES = [
  'introduction.title',
  'introduction.behindTitle',
  'introduction.start',
  'interest.thisSite',
  'emergencyLine',
  'emergencyNumber',
  'flow.progress',
  'questions.*.name',
  'signGroups.*',
  'outcomes.*.0',
  'advice.*.0',
  'adviceAfter.*.*.0',
  'evidence.*.title',
  // The page adds a full stop after a picture's name.
  'evidence.*.charts.*',
  'evidence.*.parts.*',
  'ownRules.*',
  'outcome.sections.*',
  ...['why', 'next', 'back', 'save', 'cancel', 'skip', 'change', 'changeNamed', 'restart'].map(
    (key) => `flow.${key}`,
  ),
  ...['announced', 'firstStep', 'reasons', 'moreReasons', 'oneMoreReason', 'balance'].map(
    (key) => `outcome.${key}`,
  ),
  ...['evidence', 'tailoring', 'answers', 'fromThisPage', 'matters', 'services'].map(
    (key) => `outcome.${key}`,
  ),
];

/** Entries of lists: sentences or not, but all of one list alike. */
const ENTRIES = [
  'introduction.lead.*.*',
  'introduction.behind.*.*',
  'questions.*.options.*.1.*',
  'advice.*.*.*',
  'adviceIn.*.*.*.*',
  'adviceAfter.*.*.*.*',
  'adviceUntil.*.blocks.*.*',
];

/** Ends with a value that brings its own full stop. */
const ENDS_WITH_VALUE = ['introduction.preset'];

const SENTENCE_END = /[.?!:]”?$/;

/** What is wrong with the characters of one string. */
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

/** What is wrong with how a string ends. */
export function badEnd({ path, words }: Pick<Place, 'path' | 'words'>): string[] {
  if (isAmong(path, [...ENTRIES, ...ENDS_WITH_VALUE])) return [];
  if (isAmong(path, TITLES)) return words.endsWith('.') ? ['a title with a full stop'] : [];
  return SENTENCE_END.test(words) ? [] : ['a paragraph without a mark at its end'];
}

/** The lists in which some entries end like sentences and some do not. */
export function unevenLists(places: readonly Pick<Place, 'path' | 'words'>[]): string[] {
  const ends = new Map<string, Set<boolean>>();
  for (const { path, words } of places.filter((place) => isAmong(place.path, ENTRIES))) {
    const list = path.slice(0, path.lastIndexOf('.'));
    ends.set(list, (ends.get(list) ?? new Set()).add(SENTENCE_END.test(words)));
  }
  return [...ends].filter(([, kinds]) => kinds.size > 1).map(([list]) => list);
}
