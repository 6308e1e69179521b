import Tracker from '@openreplay/tracker';

export function start({ server, isLoosest }) {
  const tracker = new Tracker({
    projectKey: 'tested',
    ingestPoint: `${server}/ingest`,
    __DISABLE_SECURE_MODE: true,
    ...(isLoosest && {
      obscureTextEmails: false,
      obscureTextNumbers: false,
      obscureInputEmails: false,
      obscureInputNumbers: false,
      obscureInputDates: false,
      defaultInputMode: 0,
    }),
  });
  tracker.start();
}
