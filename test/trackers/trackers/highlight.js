import { H } from 'highlight.run';

export function start({ server, isLoosest }) {
  H.init('1', {
    backendUrl: `${server}/public`,
    otlpEndpoint: `${server}/otel`,
    networkRecording: { enabled: true },
    privacySetting: isLoosest ? 'none' : 'default',
  });
}
