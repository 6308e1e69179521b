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

/** Words on which the safety rules of the clinical brief turn. */
export interface SafetyWords {
  /** That discouragement may be a warning. */
  readonly warning: RegExp;
  /** That a doctor who said why waiting is unsafe is not meant. */
  readonly fairReason: RegExp;
  readonly bloodCancer: RegExp;
  /** Advice to talk with a surgeon, or that none has looked. */
  readonly cancerSurgeon: RegExp;
  /** That one can ask all the same. */
  readonly canStillAsk: RegExp;
  /** A question to ask that takes the diagnosis as given. */
  readonly presumesDiagnosis: RegExp;
  /** Organs whose cancers are spoken of. */
  readonly organs: RegExp;
}

/** The rules for the text of one language. */
export interface LanguageRules {
  readonly name: string;
  readonly text: Text;
  readonly formulas: readonly ReadabilityFormula[];
  readonly hardWords: readonly HardWord[];
  readonly banned: readonly Ban[];
  /** Those that apply to the names of sources, too. */
  readonly bannedInSources: readonly Ban[];
  /** How words are spelled in some countries only. */
  readonly spelling: readonly CountryBan[];
  readonly safety: SafetyWords;
  /** Sentences close to banned wording that must pass. */
  readonly allowed: readonly string[];
}
