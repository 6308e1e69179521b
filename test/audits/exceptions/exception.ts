/** What an engine says by a rule, and why it is left as it is. */
export interface Exception {
  readonly engine: string;
  readonly rule: string;
  /** The names of what is audited. */
  readonly subjects: RegExp;
  /** The element, as the engine names it. */
  readonly element?: RegExp;
  /** What it says, where the rule is of words. */
  readonly message?: RegExp;
  readonly reason: string;
}

export const EVERYWHERE = /^/;
