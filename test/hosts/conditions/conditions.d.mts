/** A page on which the element has to work. */
export interface Condition {
  /** What is special about the page. */
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly htmlAttributes?: string;
  /** Replaces the script tag. */
  readonly head?: string;
  /** Replaces the element. */
  readonly body?: string;
  /** The element cannot be shown there, so its content stays visible. */
  readonly showsContent?: boolean;
  /** No script runs at all, so nothing is recorded. */
  readonly runsNoScript?: boolean;
  /** Hidden until `#reveal` is clicked. */
  readonly isHidden?: boolean;
  /** The page sets the topic. */
  readonly setsTopic?: boolean;
  /** The component whose shadow root contains the element. */
  readonly shadowHost?: string;
  /** What the page's policy is expected to block, each once. */
  readonly violations?: readonly RegExp[];
  /** The expected messages of the console, each once. */
  readonly warnings?: readonly RegExp[];
  /** Requests and globals of the page itself. */
  readonly requests?: readonly (string | RegExp)[];
  readonly globals?: readonly RegExp[];
}

export const EDITION: string;
export const CONDITIONS: Readonly<Record<string, readonly Condition[]>>;
export function addressOf(condition: Condition): string;
export function pageOf(condition: Condition, integrity: string): string;
