import * as amplitude from '@amplitude/analytics-browser';
import { sessionReplayPlugin } from '@amplitude/plugin-session-replay-browser';

export function start({ server, isLoosest }) {
  amplitude.add(
    sessionReplayPlugin({
      sampleRate: 1,
      trackServerUrl: `${server}/replay`,
      configServerUrl: `${server}/config`,
      ...(isLoosest && { privacyConfig: { defaultMaskLevel: 'light' } }),
    }),
  );
  amplitude.init('tested', {
    serverUrl: `${server}/events`,
    remoteConfig: { fetchRemoteConfig: true, serverUrl: `${server}/config` },
    autocapture: isLoosest
      ? { elementInteractions: { cssSelectorAllowlist: ['*'] }, frustrationInteractions: true }
      : { elementInteractions: true },
  });
}
