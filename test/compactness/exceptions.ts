import type { Measure } from './limits.js';

/** A limit that cannot be met plainly. */
export interface Exception {
  readonly screen: string;
  /** A case of the brief, a variant of the introduction, or `any`. */
  readonly case: string;
  readonly language: string;
  readonly limit: Measure;
  /** The most that was measured: more is a fault, as is an exception for what meets its limit. */
  readonly measured: number;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [];
