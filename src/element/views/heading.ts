import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

type Attribute = string | number | typeof nothing;
type Heading = (
  part: string,
  id: Attribute,
  tabindex: Attribute,
  describedBy: Attribute,
  words: unknown,
) => TemplateResult;

/** By level. A tag cannot be a binding, so each has a template of its own. */
const HEADINGS: readonly Heading[] = [
  (part, id, tabindex, describedBy, words) =>
    html`<h1 part=${part} id=${id} tabindex=${tabindex} aria-describedby=${describedBy}>
      ${words}
    </h1>`,
  (part, id, tabindex, describedBy, words) =>
    html`<h2 part=${part} id=${id} tabindex=${tabindex} aria-describedby=${describedBy}>
      ${words}
    </h2>`,
  (part, id, tabindex, describedBy, words) =>
    html`<h3 part=${part} id=${id} tabindex=${tabindex} aria-describedby=${describedBy}>
      ${words}
    </h3>`,
  (part, id, tabindex, describedBy, words) =>
    html`<h4 part=${part} id=${id} tabindex=${tabindex} aria-describedby=${describedBy}>
      ${words}
    </h4>`,
  (part, id, tabindex, describedBy, words) =>
    html`<h5 part=${part} id=${id} tabindex=${tabindex} aria-describedby=${describedBy}>
      ${words}
    </h5>`,
  (part, id, tabindex, describedBy, words) =>
    html`<h6 part=${part} id=${id} tabindex=${tabindex} aria-describedby=${describedBy}>
      ${words}
    </h6>`,
];

/**
 * The widget's own heading. It takes the focus when its screen comes up.
 *
 * @param id Where something is named by it.
 * @param describedBy The ids of what is said with it.
 */
export function renderHeading(
  words: unknown,
  { headingLevel }: ViewContext,
  id: Attribute = nothing,
  describedBy = '',
): TemplateResult {
  return HEADINGS[headingLevel - 1]!('heading', id, -1, describedBy || nothing, words);
}

/**
 * A heading below it in the page's outline.
 *
 * @param depth 1 or more below the widget's own; there is none below h6, so deeper ones stay there.
 * @param id Where something is described by it.
 */
export function renderSubheading(
  depth: number,
  words: unknown,
  { headingLevel }: ViewContext,
  id: Attribute = nothing,
): TemplateResult {
  const level = Math.min(headingLevel + depth, HEADINGS.length);
  return HEADINGS[level - 1]!('subheading', id, nothing, nothing, words);
}
