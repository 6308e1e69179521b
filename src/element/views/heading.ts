import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

interface HeadingAttributes {
  readonly part: string;
  readonly tabindex: number | typeof nothing;
  readonly id: string | typeof nothing;
  /** The ids of what is said with it. */
  readonly help: string | typeof nothing;
}

type Heading = (words: unknown, attributes: HeadingAttributes) => TemplateResult;

/**
 * By level. A tag cannot be a binding, so each has a template of its own: without a break, which
 * would be a space before the title of a fold.
 */
const HEADINGS: readonly Heading[] = [
  (words, { part, tabindex, id, help }) =>
    html`<h1 part=${part} tabindex=${tabindex} id=${id} aria-describedby=${help}>${words}</h1>`,
  (words, { part, tabindex, id, help }) =>
    html`<h2 part=${part} tabindex=${tabindex} id=${id} aria-describedby=${help}>${words}</h2>`,
  (words, { part, tabindex, id, help }) =>
    html`<h3 part=${part} tabindex=${tabindex} id=${id} aria-describedby=${help}>${words}</h3>`,
  (words, { part, tabindex, id, help }) =>
    html`<h4 part=${part} tabindex=${tabindex} id=${id} aria-describedby=${help}>${words}</h4>`,
  (words, { part, tabindex, id, help }) =>
    html`<h5 part=${part} tabindex=${tabindex} id=${id} aria-describedby=${help}>${words}</h5>`,
  (words, { part, tabindex, id, help }) =>
    html`<h6 part=${part} tabindex=${tabindex} id=${id} aria-describedby=${help}>${words}</h6>`,
];

/**
 * The widget's own heading. It takes the focus when its screen comes up.
 *
 * @param id Where something is named by it.
 * @param help The ids of what is said with it.
 */
export function renderHeading(
  words: unknown,
  { headingLevel }: ViewContext,
  id?: string,
  help?: string,
): TemplateResult {
  return HEADINGS[headingLevel - 1]!(words, {
    part: 'heading',
    tabindex: -1,
    id: id ?? nothing,
    help: help || nothing,
  });
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
  id?: string,
): TemplateResult {
  const level = Math.min(headingLevel + depth, HEADINGS.length);
  return HEADINGS[level - 1]!(words, {
    part: 'subheading',
    tabindex: nothing,
    id: id ?? nothing,
    help: nothing,
  });
}
