import { StatsigClient } from '@statsig/js-client';
import { StatsigSessionReplayPlugin } from '@statsig/session-replay';
import { StatsigAutoCapturePlugin } from '@statsig/web-analytics';

export function start({ server, isLoosest }) {
  const rrwebConfig = isLoosest ? { maskAllInputs: false, recordCanvas: true } : {};
  const client = new StatsigClient(
    'client-tested',
    { userID: 'tested' },
    {
      networkConfig: {
        api: `${server}/v1`,
        logEventUrl: `${server}/v1/rgstr`,
        initializeUrl: `${server}/v1/initialize`,
      },
      disableStatsigEncoding: true,
      disableCompression: true,
      loggingIntervalMs: 1000,
      plugins: [
        new StatsigSessionReplayPlugin({ rrwebConfig }),
        new StatsigAutoCapturePlugin(isLoosest ? { captureCopyText: true } : {}),
      ],
    },
  );
  client.initializeAsync();
}
