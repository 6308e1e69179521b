import { datadogRum } from '@datadog/browser-rum';

export function start({ server, isLoosest }) {
  datadogRum.init({
    applicationId: '00000000-0000-4000-8000-000000000000',
    clientToken: 'tested',
    site: 'datadoghq.com',
    proxy: ({ path }) => `${server}${path}`,
    sessionSampleRate: 100,
    sessionReplaySampleRate: 100,
    trackUserInteractions: true,
    trackResources: true,
    trackLongTasks: true,
    ...(isLoosest && { defaultPrivacyLevel: 'allow', enablePrivacyForActionName: false }),
  });
}
