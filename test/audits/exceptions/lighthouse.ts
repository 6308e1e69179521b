import type { Exception } from './exception.js';

export const LIGHTHOUSE: readonly Exception[] = [
  {
    engine: 'Lighthouse',
    rule: 'color-contrast',
    subjects: /^demo\/debug/,
    reason: 'This page has the fault on purpose, for `debug` to find it.',
  },
];
