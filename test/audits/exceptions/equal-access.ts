import { EVERYWHERE, type Exception } from './exception.js';

/** In the element, wherever it stands. */
export const EQUAL_ACCESS: readonly Exception[] = [
  {
    engine: 'Equal Access',
    rule: 'text_sensory_misuse potential_other',
    subjects: EVERYWHERE,
    message: /word\(s\) '(big|large|larger|little|small|smaller|, )+'/,
    reason:
      '"Large" and "small" are of programs, hospitals, differences and reasons, "little" of time: ' +
      'never of what to look for on screen.',
  },
  {
    engine: 'Equal Access',
    rule: 'text_sensory_misuse potential_position',
    subjects: EVERYWHERE,
    message: /word\(s\) '(right|above|below|left)'/,
    reason:
      '"Right" is what is due or correct, "above" what was read, "below" what comes next, "left" ' +
      'what remains: no place on screen.',
  },
  {
    engine: 'Equal Access',
    rule: 'text_block_heading potential_heading',
    subjects: EVERYWHERE,
    message: /'A computer model, not patients /,
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
    element: /second-opinion\[\d+\]\/#document-fragment/,
    reason: 'Next, or Save, and Enter do the same. Nothing is sent, so no button submits.',
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
    engine: 'Equal Access',
    rule: 'fieldset_legend_valid Fail_1',
    subjects: EVERYWHERE,
    element: /<fieldset [^>]*aria-labelledby=/,
    reason: 'The question above the group names it: a legend would be said again with an option.',
  },
  {
    engine: 'Equal Access',
    rule: 'aria_child_valid Fail_invalid_child',
    subjects: EVERYWHERE,
    element: /role="radiogroup"/,
    reason: 'Labels and help stand between the group and its native radio buttons.',
  },
  {
    engine: 'Equal Access',
    rule: 'aria_keyboard_handler_exists potential_no_keyboard_access',
    subjects: EVERYWHERE,
    element: /role="radiogroup"/,
    reason:
      'The radio buttons are native: test/accessibility/keyboard.browser.ts presses the arrows.',
  },
  {
    engine: 'Equal Access',
    rule: 'widget_tabbable_single potential_multiple_tabbable',
    subjects: EVERYWHERE,
    element: /role="radiogroup"/,
    reason: 'The radio buttons are native and share a name, so that browsers make them one stop.',
  },
  {
    engine: 'Equal Access',
    rule: 'input_checkboxes_grouped potential_unnamedcheckbox',
    subjects: EVERYWHERE,
    element: /\/ul\[\d+\]\/li\[/,
    reason:
      'Boxes to tick stand in lists that their headings name. It knows no lists, and no `name`, ' +
      'by which a page could count them, is needed.',
  },
  {
    engine: 'Equal Access',
    rule: 'text_block_heading potential_heading',
    subjects: /optional question/,
    element: /part="question"|<p id=/,
    reason: 'The words name the group of options below them; the heading of the fold is above.',
  },
];
