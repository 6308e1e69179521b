import type { TierId } from '../content/tiers.js';
import type { Answers } from '../content/vocabulary.js';
import { VERSION } from '../version.js';
import type { ExportMethod } from '../visit-summary/export/export-summary.js';
import type { OutcomeSnapshot } from './snapshot.js';

export interface OutcomeDetail {
  /** The version of the product, which names its content too. */
  readonly version: string;
  /** With `share="outcome"` only. */
  readonly tier?: TierId;
  /** With `share="answers"` only: those that count. */
  readonly answers?: Answers;
}

export interface TakeAwayDetail {
  /** How the person exported the visit summary. */
  readonly kind: ExportMethod;
}

/**
 * The public events. None tells how far a person is, which would tell the branch. All bubble, are
 * composed, and cannot be cancelled.
 */
export interface SecondOpinionEventMap {
  'second-opinion-start': CustomEvent<undefined>;
  'second-opinion-outcome': CustomEvent<OutcomeDetail>;
  'second-opinion-take-away': CustomEvent<TakeAwayDetail>;
}

declare global {
  // TypeScript then knows the events of `document.addEventListener` too.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends SecondOpinionEventMap {}
}

/** An error in a listener of the page is reported there, and never reaches the element. */
export function dispatch<T extends keyof SecondOpinionEventMap>(
  element: HTMLElement,
  type: T,
  detail?: SecondOpinionEventMap[T]['detail'],
): void {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}

/** The detail carries no more than the page opted in to. */
export function dispatchOutcome(
  element: HTMLElement,
  { evaluation, settings }: OutcomeSnapshot,
): void {
  const { answers, outcome } = evaluation;
  const counted = outcome.answered.map((question) => [question, answers[question]]);
  dispatch(element, 'second-opinion-outcome', {
    version: VERSION,
    ...(settings.share.includes('outcome') && { tier: outcome.tier }),
    ...(settings.share.includes('answers') && { answers: Object.fromEntries(counted) as Answers }),
  });
}
