import type { Text } from '../../../src/text/text.js';
import type { Ban, CountryBan } from '../banned-wording.js';

export interface ReadabilityFormula {
  readonly name: string;
  /** @param lines Titles, paragraphs and list entries, one by one. */
  readonly measure: (lines: readonly string[]) => number;
  readonly isEasy: (value: number) => boolean;
  /** The required value, for the report. */
  readonly requirement: string;
}

/** A word that many readers do not know, so the screen has to explain it. */
export interface HardWord {
  readonly word: RegExp;
  /** Matches an explanation. */
  readonly meaning: RegExp;
}

/** The rules for the text of one language. */
export interface LanguageRules {
  readonly name: string;
  readonly text: Text;
  readonly formulas: readonly ReadabilityFormula[];
  readonly hardWords: readonly HardWord[];
  readonly banned: readonly Ban[];
  /** How words are spelled in some countries only. */
  readonly spelling: readonly CountryBan[];
  /** Sentences close to banned wording that must pass. */
  readonly allowed: readonly string[];
}
