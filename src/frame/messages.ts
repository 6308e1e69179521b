import type { SecondOpinionEventMap } from '../element/events.js';

export const FORWARDED_EVENTS = [
  'second-opinion-start',
  'second-opinion-outcome',
  'second-opinion-take-away',
] as const satisfies readonly (keyof SecondOpinionEventMap)[];

/**
 * Sent to the embedding page, which may be anyone's, so it never holds an answer.
 */
export interface FrameMessage {
  readonly secondOpinion: {
    /** The `instance` of the frame's address, which tells several frames of a page apart. */
    readonly instance: string;
    /** The height that the frame needs, in pixels. */
    readonly height?: number;
    /** The top of the screen or section that the person opened, in pixels of the frame. */
    readonly turnedTo?: number;
    readonly event?: (typeof FORWARDED_EVENTS)[number];
    readonly detail?: unknown;
  };
}

/** The message by which an `amp-iframe` is resized. */
export interface AmpMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  readonly height: number;
}
