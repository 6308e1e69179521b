/** One thing that the person does, and what they must hear then. */
export interface Step {
  /** What they do, in a few words. */
  readonly title: string;
  /** A key is pressed until Orca says this: it begins what is said. */
  readonly reach?: string;
  /** That key: Tab, or one of Orca's own, such as `r` for the next radio button. */
  readonly by?: string;
  /** The keys pressed then, by their names in X11. */
  readonly keys: readonly string[];
  /** Each is said, once, after those keys. */
  readonly says: readonly string[];
  /** None of these is said after those keys. */
  readonly never?: readonly string[];
}

/** A walk through the tool on a page that was just opened. */
export interface Walk {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** What was said after keys. */
export interface Heard {
  readonly keys: readonly string[];
  readonly said: readonly string[];
}
