/** A page that the element may be put into. */
export interface Condition {
  /** What is odd about it. */
  readonly name: string;
  /** The row of the list of host conditions that it stands for. */
  readonly row: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly htmlAttributes?: string;
  /** In place of the script tag. */
  readonly head?: string;
  /** In place of the element. */
  readonly body?: string;
  /** The element cannot be there: what it holds stays in view. */
  readonly stays?: boolean;
  /** No script runs at all, so nothing can be witnessed. */
  readonly unseen?: boolean;
  /** `#reveal` brings it into view. */
  readonly reveals?: boolean;
  /** The page sets the topic. */
  readonly topic?: boolean;
  /** The component whose shadow root holds it. */
  readonly within?: string;
  /** What the console says, each once. */
  readonly warnings?: readonly RegExp[];
  /** Which of its policies the page hears of, each once. */
  readonly violations?: readonly RegExp[];
  /** Requests and globals that are the page's own. */
  readonly requests?: readonly (string | RegExp)[];
  readonly globals?: readonly RegExp[];
  /** Its forms hide members of `document`, from the tests too. */
  readonly hidesDocument?: boolean;
}

export const EDITION: string;
export const CONDITIONS: Readonly<Record<string, readonly Condition[]>>;
export function addressOf(condition: Condition): string;
export function pageOf(condition: Condition, integrity: string): string;
