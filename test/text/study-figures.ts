import type { EvidenceId } from '../../src/content/evidence.js';

/** The figures of a study, copied from the paper itself. */
export interface StudyFigures {
  /** Years and numbers of people or opinions that the card has to name. */
  readonly named: readonly number[];
  /** Counts or percentages of the parts of each chart. */
  readonly charts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What advice says in figures, by its id and the variant in which it stands, with the source. */
export const ADVICE_FIGURES: Readonly<Record<string, readonly number[]>> = {
  // Leapfrog’s yearly minimums, hospital and surgeon: pancreas, esophagus, lung, rectum (N21).
  'surgeon-volume us organ-cancer': [20, 10, 20, 7, 40, 15, 16, 6],
  // Mitral valve; hip and knee (N21).
  'surgeon-volume us heart-valve': [40, 20],
  'surgeon-volume us bone-joint-back': [50, 25],
  // Who was named, and one center’s price, both of 2022 (S66, S72).
  'virtual us': [2022, 1850, 2022],
  // The law’s longest time, in days (N15).
  'records-rights us': [30],
  // The person’s share of a hundred (N07), and the deductible of the year (N09).
  'medicare us': [20, 100],
  'medicare us 2026-12-31': [2026, 283],
  // Dollars above the estimate, and days to dispute the bill (N12).
  'self-pay us': [400, 120],
};

export const STUDY_FIGURES: Readonly<Record<EvidenceId, StudyFigures>> = {
  // Meyer 2015: the diagnosis changed for 14.8%, the treatment for 37.4%.
  'large-program': {
    named: [2011, 2012, 6791],
    charts: {
      diagnosis: { changed: 14.8, 'not-changed': 85.2 },
      treatment: { changed: 37.4, 'not-changed': 62.6 },
    },
  },
  // Van Such 2017: it prints 21% for 62 of 286, which is 21.7% (D7).
  'mayo-referrals': {
    named: [2009, 2010, 286],
    charts: { diagnosis: { 'very-different': 62, clearer: 188, same: 36 } },
  },
  // Garcia 2018: 30 of 70.
  'breast-tumor-board': {
    named: [2015, 2016, 70, 30],
    charts: { diagnosis: { changed: 30, 'not-changed': 40 } },
  },
  // Halasy 2021: 50.1% assumed wrong, then 25.8% and 16.0%.
  'simulation-model': {
    named: [],
    charts: {
      first: { wrong: 50.1, right: 49.9 },
      second: { wrong: 25.8, right: 74.2 },
      third: { wrong: 16, right: 84 },
    },
  },
};

/** Whole numbers that add up to 100, by the largest remainder method. */
export function outOf100(parts: Readonly<Record<string, number>>): Record<string, number> {
  const total = sum(Object.values(parts));
  const shares = Object.entries(parts).map(([id, part]) => ({ id, exact: (100 * part) / total }));
  const lost = 100 - sum(shares.map(({ exact }) => Math.floor(exact)));
  const byRemainder = [...shares].sort((one, other) => (other.exact % 1) - (one.exact % 1));
  const roundedUp = new Set(byRemainder.slice(0, lost).map(({ id }) => id));
  return Object.fromEntries(
    shares.map(({ id, exact }) => [id, Math.floor(exact) + (roundedUp.has(id) ? 1 : 0)]),
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** "6,791" counts as one number. */
export function figuresIn(words: string): number[] {
  return [...words.matchAll(/\d+(?:,\d{3})*/g)].map(([figure]) =>
    Number(figure.replaceAll(',', '')),
  );
}
