import * as answers from './answers.js';
import type { Answers } from './collector.js';
import type { OwnKeys } from './facts.js';

/** A tracker, the file in `trackers` that starts it, and where what it records arrives. */
export interface Case {
  readonly name: string;
  readonly file: string;
  /** Whose version is told. */
  readonly package: string;
  /** The paths, by what they carry: in each, what the person does on the page itself shows up. */
  readonly channels: Readonly<Partial<Record<Channel, RegExp>>>;
  /** It draws maps of where people click. */
  readonly isHeatMap?: boolean;
  readonly answers?: Answers;
  /** Where what is recorded last comes only once the page is left. */
  readonly isSentWhenLeft?: boolean;
  readonly own?: OwnKeys;
  /** It wraps `attachShadow`: before the element, it is handed the root, and sees it masked. */
  readonly isHandedRoots?: boolean;
}

/** A recording shows what a press adds to the page, and a capture of clicks names the button. */
export type Channel = 'recording' | 'clicks';

export const CASES: readonly Case[] = [
  {
    name: 'rrweb',
    file: 'rrweb',
    package: 'rrweb',
    isHeatMap: true,
    channels: { recording: /rrweb/ },
  },
  {
    name: 'PostHog',
    file: 'posthog',
    package: 'posthog-js',
    isHeatMap: true,
    channels: { recording: /^\/s\//, clicks: /^\/(e|i)\// },
    answers: answers.POSTHOG,
  },
  {
    name: 'Sentry',
    file: 'sentry',
    package: '@sentry/browser',
    channels: { recording: /envelope/ },
    // Whether a long frame came is a matter of time.
    own: { sizes: /file\.path/ },
  },
  {
    name: 'Clarity',
    file: 'clarity',
    package: 'clarity-js',
    isHandedRoots: true,
    isHeatMap: true,
    channels: { recording: /collect/ },
    own: {
      // Metrics, documents, scrolls, resizes and timelines, and the size of what is clicked.
      sizes: /\.a\[\]\[(0|4|8|10|11|22)\]\[|\.a\[\]\[9\]\[1[56]\]/,
      // Of clicks (9), the pointer (12 to 19) and menus (48): all after what they meet.
      positions: /\.a\[\]\[(9|1[2-9]|48)\]\[[3-6]\]/,
    },
  },
  {
    name: 'OpenReplay',
    file: 'openreplay',
    package: '@openreplay/tracker',
    channels: { recording: /ingest/ },
    answers: answers.OPENREPLAY,
  },
  {
    name: 'Mixpanel',
    file: 'mixpanel',
    package: 'mixpanel-browser',
    isHeatMap: true,
    channels: { recording: /record/, clicks: /track/ },
    answers: answers.MIXPANEL,
  },
  {
    name: 'New Relic',
    file: 'new-relic',
    package: '@newrelic/browser-agent',
    channels: { recording: /blobs/, clicks: /ins/ },
    answers: answers.NEW_RELIC,
  },
  {
    name: 'Datadog',
    file: 'datadog',
    package: '@datadog/browser-rum',
    channels: { recording: /replay/, clicks: /rum/ },
  },
  {
    name: 'Amplitude',
    file: 'amplitude',
    package: '@amplitude/plugin-session-replay-browser',
    channels: { recording: /replay/, clicks: /events/ },
    isSentWhenLeft: true,
    answers: answers.AMPLITUDE,
  },
  {
    name: 'Snowplow',
    file: 'snowplow',
    package: '@snowplow/browser-tracker',
    channels: { clicks: /tp2/ },
  },
  {
    name: 'OpenTelemetry',
    file: 'opentelemetry',
    package: '@opentelemetry/instrumentation-user-interaction',
    channels: { clicks: /traces/ },
  },
  {
    name: 'Highlight',
    file: 'highlight',
    package: 'highlight.run',
    own: { positions: /event\.(relative)?[xy]\./i },
    channels: { recording: /public/ },
    answers: answers.HIGHLIGHT,
  },
];
