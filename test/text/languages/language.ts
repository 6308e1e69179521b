import type { Text } from '../../../src/text/text.js';
import type { Ban } from '../banned-wording.js';

/** A formula for how easy a text is to read, and how easy it has to be. */
export interface Ease {
  /** Its author and what it is called. */
  readonly name: string;
  /** @param lines Titles, paragraphs and list entries, one by one. */
  readonly of: (lines: readonly string[]) => number;
  readonly isEasy: (value: number) => boolean;
  /** What is asked for, in the words of its scale. */
  readonly asked: string;
}

/** A word that many readers do not know: where it stands, its meaning stands, too. */
export interface HardWord {
  readonly word: RegExp;
  /** Any wording that tells what it means. */
  readonly meaning: RegExp;
}

/** What a text is held against, in its own language. */
export interface Language {
  readonly name: string;
  readonly text: Text;
  readonly ease: readonly Ease[];
  readonly hardWords: readonly HardWord[];
  readonly banned: readonly Ban[];
  /** What may be said, though it is close to what may not. */
  readonly mayBeSaid: readonly string[];
}
