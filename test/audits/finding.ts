/** What an engine finds fault with, or cannot decide. */
export interface Finding {
  readonly engine: string;
  readonly rule: string;
  /** Whether the engine is sure, or asks a person to look. */
  readonly verdict: 'fails' | 'asks';
  /** The element, as the engine names it. */
  readonly element: string;
  readonly message: string;
}

export interface Audit {
  readonly findings: readonly Finding[];
  /**
   * How many controls inside the widget the engine saw: an engine that sees nothing in a closed
   * shadow root finds no fault there.
   */
  readonly controls: number;
}
