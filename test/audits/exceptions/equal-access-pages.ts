import { type Exception } from './exception.js';

/** On pages around it. */
export const EQUAL_ACCESS_PAGES: readonly Exception[] = [
  {
    engine: 'Equal Access',
    rule: 'element_tabbable_unobscured potential_obscured',
    subjects: /static|fragment/,
    reason: 'Links in closed disclosures, which take no focus: nothing covers them once they open.',
  },
  {
    engine: 'Equal Access',
    rule: 'text_contrast_sufficient fail_contrast',
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
  {
    engine: 'Equal Access',
    rule: 'text_block_heading potential_heading',
    subjects: /^demo\/article/,
    element: /class="kicker"/,
    reason: 'The kicker names the department that the article is from. Nothing stands under it.',
  },
  {
    engine: 'Equal Access',
    rule: 'text_block_heading potential_heading',
    subjects: /^dist\/review/,
    element: /\/td\[1\]\/p\[1\] /,
    reason: 'A title of the widget, quoted in a cell with the words below it.',
  },
  {
    engine: 'Equal Access',
    rule: 'list_structure_proper Potential_1',
    subjects: /review/,
    element: /class="signature"/,
    reason: 'The lines are empty, to be filled in by hand.',
  },
  {
    engine: 'Equal Access',
    rule: 'element_tabbable_visible potential_visible',
    subjects: /^dist\/frame|^demo\/framed/,
    element: /href="tel:/,
    reason:
      'The target, higher than its line, begins above the frame. All of its words are in view.',
  },
  {
    engine: 'Equal Access',
    rule: 'html_skipnav_exists Potential_1',
    subjects: /^dist\/frame|^demo\/framed/,
    element: /<html/,
    reason: 'It looks for an h1 outside of shadow roots. The frame holds one thing, in its main.',
  },
  {
    engine: 'Equal Access',
    rule: 'style_focus_visible potential_focus_not_visible',
    subjects: /^demo\/(builder|framed|portal)/,
    reason:
      'It looks for `:focus`. The builder draws by `:focus-visible`, as the element does; a frame ' +
      'passes the focus on; the portal leaves the ring to the browser.',
  },
  {
    engine: 'Equal Access',
    rule: 'form_submit_button_exists Potential_1',
    subjects: /^demo\/builder/,
    reason: 'Each setting takes effect as it is chosen. Nothing is sent, so no button submits.',
  },
  {
    engine: 'Equal Access',
    rule: 'input_label_visible potential_no_label',
    subjects: /^demo\/builder/,
    element: /<select/,
    reason: 'It takes a label for inputs and buttons only. Each select has one, which is seen.',
  },
  {
    engine: 'Equal Access',
    rule: 'input_fields_grouped Potential_1',
    subjects: /^demo\/builder/,
    element: /id="system"/,
    reason: 'It stands alone, under the heading of its section.',
  },
  {
    engine: 'Equal Access',
    rule: 'text_quoted_correctly Potential_1',
    subjects: /review.*appendices/,
    element: /data-head="What it says"/,
    reason: 'Words in quotation marks there are the name of a journal.',
  },
  {
    engine: 'Equal Access',
    rule: 'a_target_warning potential_warn',
    subjects: /review-es|^es\//,
    reason: 'It knows the warning in English only. The title of each link gives it in Spanish.',
  },
  {
    engine: 'Equal Access',
    rule: 'aria_main_label_visible Fail_1',
    subjects: /^demo\/framed/,
    reason: 'A frame is a document of its own, with a main part of its own.',
  },
];
