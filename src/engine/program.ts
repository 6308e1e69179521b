import type {
  Advice,
  Evidence,
  Ids,
  Protocol,
  Question,
  QuestionId,
  Reason,
  Weight,
} from './model.js';

/**
 * What is known of one thing, as bits: one for each option that is the answer, by the option's
 * position, and a flag. Nothing set at all: not asked, so that no answer to it counts.
 */
export type Standing = number;
export const NOT_ASKED: Standing = 0;
export const ANSWERED: Standing = 1 << 30;
export const UNANSWERED: Standing = 1 << 29;
export const MOST_BITS = 29;

/** The place of a condition among all those of a program; equal conditions share one. */
export type Place = number;

/**
 * A condition as numbers. The first says what it is; then the position of a standing and the bits
 * wanted there (`IS`, `EXISTS`), or the places of its operands.
 */
export type Node = readonly number[];
export const IS = 0;
export const EXISTS = 1;
export const NOT = 2;
export const ALL = 3;
export const ANY = 4;

/** Handed out when its condition holds. All callers share it. */
interface Row<E> {
  readonly when: Place;
  readonly entry: E;
}

/** The same, in some tiers only: one bit for each. */
interface TierRow<E> extends Row<E> {
  readonly tiers: number;
}

export interface ProgramQuestion<I extends Ids> extends Pick<
  Question<I>,
  'tailoring' | 'repeats' | 'maxOccurs'
> {
  readonly id: QuestionId<I>;
  readonly enabled: Place;
  /** Options that are offered only under a condition. */
  readonly withheld: readonly { readonly bit: number; readonly offered: Place }[];
}

/** The first that holds decides. */
export interface OutcomeRow<I extends Ids> {
  readonly when: Place;
  readonly tier: I['tier'];
  readonly tierBit: number;
  readonly headline: readonly Reason<I>[];
  readonly listsRaised: boolean;
}

/** A protocol made ready to run: plain data, which a build can make once for every page. */
export interface Program<I extends Ids = Ids> {
  readonly countries: Protocol<I>['countries'];
  readonly options: Protocol<I>['options'];
  readonly conditions: readonly Node[];
  /** A situation in which nothing is known: copied, it is three times as fast as made anew. */
  readonly blank: { readonly standings: readonly Standing[]; readonly truths: readonly number[] };
  /** Each stands at the position of its standing. */
  readonly questions: readonly ProgramQuestion<I>[];
  readonly reasons: readonly Row<Reason<I> & { readonly weight: Weight }>[];
  readonly outcomes: readonly OutcomeRow<I>[];
  /** In the order of the sections, then of the table. */
  readonly advice: readonly (TierRow<Advice<I>> & {
    /** Moves it to the head of its section. */
    readonly first: Place;
  })[];
  readonly evidence: readonly TierRow<Evidence<I>>[];
}

/** The positions of what is known beside the answers, after those of the questions. */
export const COUNTRY = 0;
export const TIER = 1;
export const STRONG = 2;
export const MILD = 3;
export const KNOWN_BESIDE = 4;

/** One bit for each of `chosen`, by its position among `options`. */
export function bits<T>(options: readonly T[], chosen: readonly T[]): number {
  let sum = 0;
  for (const option of chosen) sum |= 1 << options.indexOf(option);
  return sum;
}
