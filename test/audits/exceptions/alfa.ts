import { EVERYWHERE, type Exception } from './exception.js';

export const ALFA: readonly Exception[] = [
  {
    engine: 'Alfa',
    rule: 'sia-r60',
    subjects: EVERYWHERE,
    element: /<details /,
    reason:
      'To HTML a details is a group. Its summary is heard, and each list of boxes has a name.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r65',
    subjects: EVERYWHERE,
    element: /\/label\[\d+\]\/input/,
    reason: 'The ring of an option is drawn around all of it, beside the input: 3 px, 7:1.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r66',
    subjects: /^demo\/heart-valve/,
    reason: 'It does not know light-dark(): the banner is white on #00595c, 8.1:1, or on #10242a.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r69',
    subjects: /^demo\/heart-valve/,
    reason: 'It does not know light-dark(): the banner is white on #00595c, 8.1:1, or on #10242a.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r73',
    subjects: /^(?!dist\/(review|static)|fragment)/,
    element: /second-opinion\[\d+\]\/div/,
    reason:
      'WCAG 1.4.8, AAA: help and sources are set at 1.4 to 1.45 of their smaller size, which keeps ' +
      'an outcome on three screens of a phone. A page with --so-leading sets the rest.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r73',
    subjects: /review/,
    reason: 'WCAG 1.4.8, AAA: the sheets are for paper, where 20 pages are read in an hour.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r78',
    subjects: EVERYWHERE,
    element: /part="(sub)?heading"/,
    reason:
      'It finds nothing after some headings of shadow roots, nor where the next one is in a shadow ' +
      'root or a frame. Words, options or buttons follow each.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r78',
    subjects: /^demo\/(builder|framed)/,
    element: /id="preview-title"|<h1>/,
    reason:
      'It finds nothing after some headings of shadow roots, nor where the next one is in a shadow ' +
      'root or a frame. Words, options or buttons follow each.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r79',
    subjects: /^demo\/events/,
    element: /<samp/,
    reason: 'It is a live region, which is empty until there is something to say.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r55',
    subjects: /^demo\/framed/,
    reason: 'A frame is a document of its own, with a main part of its own.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r56',
    subjects: /^demo\/framed/,
    reason: 'A frame is a document of its own, with a main part of its own.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r87',
    // The four sites of the demo have a header, and pass.
    subjects: /^(?!demo\/(article|heart-valve|portal|strict-policy))/,
    element: /^ #document/,
    reason: 'It asks whether the first link skips to the main part, which nothing precedes here.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r111',
    subjects: /^fragment\//,
    reason: 'WCAG 2.5.5, AAA: the fragment has no style of its own. The page it is put in has.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r111',
    subjects: /^demo\//,
    element: /^(?!.*second-opinion\[)/,
    reason: 'WCAG 2.5.5, AAA: links of the pages around the widget, which meet 24 px.',
  },
];
