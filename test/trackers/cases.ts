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
}

/** A recording shows what a press adds to the page, and a capture of clicks names the button. */
export type Channel = 'recording' | 'clicks';

const REPLAY = { sr_sampling_config: { capture_enabled: true, sample_rate: 1 } };

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
    answers: {
      '/flags': posthogConfig(),
      '/config': posthogConfig(),
    },
  },
  {
    name: 'Sentry',
    file: 'sentry',
    package: '@sentry/browser',
    channels: { recording: /envelope/ },
  },
  {
    name: 'Clarity',
    file: 'clarity',
    package: 'clarity-js',
    isHeatMap: true,
    channels: { recording: /collect/ },
    own: {
      // Metrics, scrolls, resizes, timelines and what a click adds up to.
      sizes: /\.a\[\]\[(0|10|11|22)\]\[/,
      // Of clicks (9), the pointer (12 to 19) and menus (48): all after what they meet.
      positions: /\.a\[\]\[(9|1[2-9]|48)\]\[[3-6]\]/,
    },
  },
  {
    name: 'OpenReplay',
    file: 'openreplay',
    package: '@openreplay/tracker',
    channels: { recording: /ingest/ },
    answers: {
      '/start': {
        token: 'token',
        userUUID: '1',
        projectID: '1',
        sessionID: '1',
        beaconSizeLimit: 1_000_000,
        compressionThreshold: 1_000_000,
        delay: 0,
        startTimestamp: 1,
        canvasEnabled: false,
      },
      '/tags': { tags: [] },
    },
  },
  {
    name: 'Mixpanel',
    file: 'mixpanel',
    package: 'mixpanel-browser',
    isHeatMap: true,
    channels: { recording: /record/, clicks: /track/ },
    answers: { '/track': 1, '/record': { code: 200, status: 'OK' } },
  },
  {
    name: 'New Relic',
    file: 'new-relic',
    package: '@newrelic/browser-agent',
    channels: { recording: /blobs/, clicks: /ins/ },
    answers: {
      '/1/tested': {
        app: { agents: [{ entityGuid: 'tested' }], nrServerTime: Date.now() },
        ...{ st: 1, sts: 1, err: 1, ins: 1, spa: 1, sr: 1, srs: 1, loaded: 1, log: 1, logapi: 1 },
      },
    },
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
    answers: {
      '/config': {
        configs: { sessionReplay: REPLAY, analyticsSDK: { browserSDK: { autocapture: {} } } },
      },
      '/events': { code: 200 },
    },
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
    channels: { recording: /public/ },
    answers: {
      '/public': { data: { initializeSession: { secure_id: 'tested', project_id: '1' } } },
    },
  },
  {
    name: 'Statsig',
    file: 'statsig',
    package: '@statsig/session-replay',
    channels: { recording: /rgstr/, clicks: /rgstr/ },
    answers: {
      '/initialize': {
        has_updates: true,
        time: 1,
        hash_used: 'djb2',
        feature_gates: {},
        dynamic_configs: {},
        layer_configs: {},
        can_record_session: true,
        session_recording_rate: 1,
        passes_session_recording_targeting: true,
      },
      '/rgstr': { success: true },
    },
  },
];

function posthogConfig() {
  return {
    supportedCompression: ['gzip-js'],
    featureFlags: {},
    flags: {},
    heatmaps: true,
    captureDeadClicks: true,
    autocapture_opt_out: false,
    sessionRecording: { endpoint: '/s/', recorderVersion: 'v2', sampleRate: null },
    hasFeatureFlags: false,
  };
}
