import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

interface HeadingAttributes {
  readonly part: string;
  readonly tabindex?: number;
  readonly id?: string | undefined;
}

type Heading = (words: unknown, attributes: HeadingAttributes) => TemplateResult;

/** By level. A tag cannot be a binding, so each has a template of its own. */
const HEADINGS: readonly Heading[] = [
  (words, { part, tabindex, id }) =>
    html`<h1 part=${part} tabindex=${tabindex ?? nothing} id=${id ?? nothing}>${words}</h1>`,
  (words, { part, tabindex, id }) =>
    html`<h2 part=${part} tabindex=${tabindex ?? nothing} id=${id ?? nothing}>${words}</h2>`,
  (words, { part, tabindex, id }) =>
    html`<h3 part=${part} tabindex=${tabindex ?? nothing} id=${id ?? nothing}>${words}</h3>`,
  (words, { part, tabindex, id }) =>
    html`<h4 part=${part} tabindex=${tabindex ?? nothing} id=${id ?? nothing}>${words}</h4>`,
  (words, { part, tabindex, id }) =>
    html`<h5 part=${part} tabindex=${tabindex ?? nothing} id=${id ?? nothing}>${words}</h5>`,
  (words, { part, tabindex, id }) =>
    html`<h6 part=${part} tabindex=${tabindex ?? nothing} id=${id ?? nothing}>${words}</h6>`,
];

/** The widget's own heading. It takes the focus when its screen comes up. */
export function renderHeading(words: unknown, { headingLevel }: ViewContext): TemplateResult {
  return HEADINGS[headingLevel - 1]!(words, { part: 'heading', tabindex: -1 });
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
  return HEADINGS[level - 1]!(words, { part: 'subheading', id });
}
