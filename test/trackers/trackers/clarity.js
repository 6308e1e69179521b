import { clarity } from 'clarity-js';

export function start({ server, isLoosest }) {
  clarity.start({
    projectId: 'tested',
    upload: `${server}/collect`,
    track: true,
    content: true,
    ...(isLoosest && { unmask: ['body'], fraud: false }),
  });
}
