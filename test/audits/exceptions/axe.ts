import { EVERYWHERE, type Exception } from './exception.js';

export const AXE: readonly Exception[] = [
  {
    engine: 'axe',
    rule: 'color-contrast',
    subjects: EVERYWHERE,
    element: /button-quiet|part="link"/,
    reason:
      'It cannot tell where targets overlap, as those do that are larger than their words. ' +
      'test/accessibility/contrast.test.ts computes every pair of colours.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    subjects: /^demo\/debug/,
    reason: 'This page has the fault on purpose, for `debug` to find it.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    subjects: /review/,
    element: /<text /,
    reason: 'It cannot tell what is behind the words of a picture: black on white or #eef2f5.',
  },
  {
    engine: 'axe',
    rule: 'th-has-data-cells',
    subjects: /review/,
    reason: 'The heading of a group of rows is the only cell of its row, as HTML allows.',
  },
  {
    engine: 'axe',
    rule: 'frame-tested',
    subjects: /^demo\/framed/,
    reason: 'What is in the frame is audited as dist/frame.html.',
  },
];
