import * as Sentry from '@sentry/browser';

export function start({ host, isLoosest }) {
  Sentry.init({
    dsn: `http://key@${host}/1`,
    tracesSampleRate: 1,
    replaysSessionSampleRate: 1,
    sendDefaultPii: isLoosest,
    integrations: [
      Sentry.browserTracingIntegration(),
      Sentry.replayIntegration(
        isLoosest ? { maskAllText: false, maskAllInputs: false, blockAllMedia: false } : {},
      ),
    ],
  });
  // The breadcrumbs of clicks go along with an error.
  addEventListener('host-pressed', () => Sentry.captureMessage('host-pressed'));
}
