import { sentences } from '../../text/sentences.js';

/** What must not be said to someone, as patterns. */
export interface Saying {
  readonly patterns: readonly RegExp[];
  /**
   * Default: `statement`, a sentence that is no question, where no word before takes back what the
   * pattern finds ("not", "if", "ask" …).
   */
  readonly within?: 'statement' | 'sentence' | 'text';
  /** What the patterns find, and what they leave alone. */
  readonly finds: readonly string[];
  readonly spares?: readonly string[];
}

/** By what the cases say about it. */
export type Sayings = Readonly<Record<string, Saying>>;

const TAKES_BACK =
  /\b(?:not|never|no|nor|cannot|if|whether|how|which|why|when|until|unless|before|ask\w*|told|says?|said)\b|n’t\b/i;

/** @param words Lines, each of them a paragraph, title or list entry. */
export function isSaid({ patterns, within = 'statement' }: Saying, words: string): boolean {
  if (within === 'text') return patterns.some((pattern) => pattern.test(words));
  const all = words.split('\n').flatMap(sentences);
  if (within === 'sentence')
    return all.some((one) => patterns.some((pattern) => pattern.test(one)));
  return all.some((one) => patterns.some((pattern) => isStated(pattern, one)));
}

function isStated(pattern: RegExp, sentence: string): boolean {
  const found = pattern.exec(sentence);
  if (!found || /\?[”’)]*$/.test(sentence)) return false;
  return !TAKES_BACK.test(sentence.slice(0, found.index));
}
