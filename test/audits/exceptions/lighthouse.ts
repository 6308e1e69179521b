import type { Exception } from './exception.js';

export const LIGHTHOUSE: readonly Exception[] = [
  {
    engine: 'Lighthouse',
    rule: 'color-contrast',
    subjects: /^demo\/debug/,
    reason: 'This page has the fault on purpose, for `debug` to find it.',
  },
  {
    engine: 'Lighthouse',
    rule: 'valid-source-maps',
    subjects: /^demo\/frameworks\/angular/,
    reason:
      'For debugging, not for readers. Only the bundle with Angular is large enough to be asked.',
  },
];
