import type { Text } from '../../../src/text/text.js';
import type { Ban } from '../banned-wording.js';

/** A formula for how easy a text is to read, and how easy it has to be. */
export interface ReadabilityFormula {
  /** Its author and what it is called. */
  readonly name: string;
  /** @param lines Titles, paragraphs and list entries, one by one. */
  readonly measure: (lines: readonly string[]) => number;
  readonly isEasy: (value: number) => boolean;
  /** What is asked for, in the words of its scale. */
  readonly requirement: string;
}

/** A word that many readers do not know: where it stands, its meaning stands, too. */
export interface HardWord {
  readonly word: RegExp;
  /** Any wording that tells what it means. */
  readonly meaning: RegExp;
}

/** What a text is held against, in its own language. */
export interface LanguageRules {
  readonly name: string;
  readonly text: Text;
  readonly formulas: readonly ReadabilityFormula[];
  readonly hardWords: readonly HardWord[];
  readonly banned: readonly Ban[];
  /** What may be said, though it is close to what may not. */
  readonly allowed: readonly string[];
}
