import type { Answers } from './collector.js';

const POSTHOG_CONFIG = {
  supportedCompression: ['gzip-js'],
  featureFlags: {},
  flags: {},
  heatmaps: true,
  captureDeadClicks: true,
  autocapture_opt_out: false,
  sessionRecording: { endpoint: '/s/', recorderVersion: 'v2', sampleRate: null },
  hasFeatureFlags: false,
};

export const POSTHOG: Answers = {
  '/flags': POSTHOG_CONFIG,
  '/config': POSTHOG_CONFIG,
};

export const OPENREPLAY: Answers = {
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
};

export const MIXPANEL: Answers = { '/track': 1, '/record': { code: 200, status: 'OK' } };

export const NEW_RELIC: Answers = {
  '/1/tested': {
    app: { agents: [{ entityGuid: 'tested' }], nrServerTime: Date.now() },
    ...{ st: 1, sts: 1, err: 1, ins: 1, spa: 1, sr: 1, srs: 1, loaded: 1, log: 1, logapi: 1 },
  },
};

const REPLAY = { sr_sampling_config: { capture_enabled: true, sample_rate: 1 } };

export const AMPLITUDE: Answers = {
  '/config': {
    configs: { sessionReplay: REPLAY, analyticsSDK: { browserSDK: { autocapture: {} } } },
  },
  '/events': { code: 200 },
};

export const HIGHLIGHT: Answers = {
  '/public': { data: { initializeSession: { secure_id: 'tested', project_id: '1' } } },
};
