/** What an engine says by a rule, and why it is left as it is. */
export interface Exception {
  readonly engine: string;
  readonly rule: string;
  /** The names of what is audited. */
  readonly subjects: RegExp;
  /** The element, as the engine names it. */
  readonly element?: RegExp;
  readonly reason: string;
}

const EVERYWHERE = /^/;
const FRAGMENTS = /^fragment\//;

export const EXCEPTIONS: readonly Exception[] = [
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
    engine: 'Equal Access',
    rule: 'text_sensory_misuse potential_other',
    subjects: EVERYWHERE,
    reason: '"Large" and "small" are of programs, studies and differences, never of what is seen.',
  },
  {
    engine: 'Equal Access',
    rule: 'text_sensory_misuse potential_position',
    subjects: EVERYWHERE,
    reason:
      '"Right" is what is due or correct, "above" is advice that was read: no place on screen.',
  },
  {
    engine: 'Equal Access',
    rule: 'text_block_heading potential_heading',
    subjects: EVERYWHERE,
    element: /<p>/,
    reason: '"A computer model, not patients" is a warning below the heading of its card.',
  },
  {
    engine: 'Equal Access',
    rule: 'aria_descendant_valid potential_child_implicit_role',
    subjects: EVERYWHERE,
    element: /role="img"/,
    reason: 'A picture is one image to a reader, named by the words that stand beside its squares.',
  },
  {
    engine: 'Equal Access',
    rule: 'form_submit_button_exists Potential_1',
    subjects: EVERYWHERE,
    reason: 'Next and Enter both go on. Nothing is sent, so no button submits.',
  },
  {
    engine: 'Equal Access',
    rule: 'list_structure_proper Potential_1',
    subjects: EVERYWHERE,
    element: /<dl>/,
    reason: 'Each question and its answer stand in a div of their dl, as HTML allows.',
  },
  {
    engine: 'Equal Access',
    rule: 'element_tabbable_unobscured potential_obscured',
    subjects: /static|fragment/,
    reason: 'Links in closed disclosures, which take no focus: nothing covers them once they open.',
  },
  {
    engine: 'Equal Access',
    rule: 'style_color_misuse Potential_1',
    subjects: EVERYWHERE,
    reason: 'Asked of every style sheet with a colour. No colour carries meaning alone.',
  },
  {
    engine: 'Equal Access',
    rule: 'style_highcontrast_visible Manual_1',
    subjects: EVERYWHERE,
    reason: 'Asked of every style sheet. test/accessibility/adaptation.browser.ts forces colours.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r73',
    subjects: EVERYWHERE,
    reason:
      'WCAG 1.4.8, AAA: help and sources are set at 1.4 to 1.45 of their smaller size, which keeps ' +
      'an outcome on three screens of a phone. A page with --so-leading sets the rest.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r78',
    subjects: EVERYWHERE,
    reason:
      'It does not look into a shadow root for what follows a heading, nor out of a legend: ' +
      'each of these is followed by words or options.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r87',
    subjects: EVERYWHERE,
    reason: 'It asks whether the first link skips to the main part, which nothing precedes here.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r111',
    subjects: FRAGMENTS,
    reason: 'WCAG 2.5.5, AAA: the fragment has no style of its own. The page it is put in has.',
  },
  {
    engine: 'Alfa',
    rule: 'sia-r111',
    subjects: /^demo\//,
    reason: 'WCAG 2.5.5, AAA: links of the pages around the widget, which meet 24 px.',
  },
  {
    engine: 'Equal Access',
    rule: 'text_contrast_sufficient fail_contrast',
    subjects: /^demo\/debug/,
    reason: 'This page has the fault on purpose, for `debug` to find it.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    subjects: /^demo\/debug/,
    reason: 'This page has the fault on purpose, for `debug` to find it.',
  },
  {
    engine: 'Equal Access',
    rule: 'element_tabbable_visible potential_visible',
    subjects: /^demo\//,
    element: /class="skip"/,
    reason: 'The skip link comes into view when the keyboard reaches it.',
  },
  {
    engine: 'Equal Access',
    rule: 'style_viewport_resizable Potential_1',
    subjects: /^demo\//,
    reason:
      'The headings of these pages are clamped between sizes in rem, which follow the reader.',
  },
];
