import type { SecondOpinionEventMap } from '../element/events.js';

/** The events that a frame passes on to the page around it. */
export const PASSED_ON = [
  'second-opinion-start',
  'second-opinion-step',
  'second-opinion-outcome',
  'second-opinion-take-away',
] as const satisfies readonly (keyof SecondOpinionEventMap)[];

/**
 * What a frame tells the page around it, whoever that is: numbers, and that something happened.
 * Never an answer.
 */
export interface FrameMessage {
  readonly secondOpinion: {
    /** The page's own name for this frame, as it stands in the frame's address. */
    readonly instance: string;
    /** How high the frame needs to be, in pixels. */
    readonly height?: number;
    /** A screen came up by the person's doing: where its heading is, in pixels of the frame. */
    readonly turnedTo?: number;
    /** One of the element's events, with its detail. */
    readonly event?: (typeof PASSED_ON)[number];
    readonly detail?: unknown;
  };
}

/** What AMP's own frames listen to. */
export interface AmpMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  readonly height: number;
}
