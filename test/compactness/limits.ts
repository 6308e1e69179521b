/** What may stand on one screen, in CSS pixels and words; what is not named has no limit. */
export interface Limits {
  readonly height?: number;
  readonly words?: number;
}
export type Measure = keyof Limits;

/**
 * The lengths of section 7 of the decision flow, in English. A screen is named by its kind and, of
 * those with limits of their own, by which one it is.
 */
export const LIMITS: Readonly<Record<string, Limits>> = {
  introduction: { height: 480, words: 60 },
  // What a publisher adds and has to disclose takes words, but no more room.
  'introduction with-settings': { height: 480 },
  question: { height: 844 },
  'question safety': { height: 1000 },
  emergency: { height: 640, words: 60 },
  'emergency treatment-today': { height: 640, words: 90 },
  outcome: { height: 1700, words: 280 },
  fold: { words: 120 },
  'fold whom': { words: 160 },
  'fold questions': { words: 160 },
  'fold still-want-one': { words: 180 },
  'fold evidence': { words: 200 },
  unfolded: { words: 1500 },
};

/** What a language may take of these, in percent. */
export const PERCENT: Readonly<Record<string, number>> = { en: 100, es: 115 };
