import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

interface HeadingAttributes {
  readonly part: string;
  readonly tabindex?: number;
  readonly id?: string | undefined;
  readonly describedBy?: string | undefined;
}

type Heading = (words: unknown, attributes: HeadingAttributes) => TemplateResult;

/** By level. A tag cannot be a binding, so each has a template of its own. */
const HEADINGS: readonly Heading[] = [
  (words, { part, tabindex, id, describedBy }) =>
    html`<h1
      part=${part}
      tabindex=${tabindex ?? nothing}
      id=${id ?? nothing}
      aria-describedby=${describedBy || nothing}
    >
      ${words}
    </h1>`,
  (words, { part, tabindex, id, describedBy }) =>
    html`<h2
      part=${part}
      tabindex=${tabindex ?? nothing}
      id=${id ?? nothing}
      aria-describedby=${describedBy || nothing}
    >
      ${words}
    </h2>`,
  (words, { part, tabindex, id, describedBy }) =>
    html`<h3
      part=${part}
      tabindex=${tabindex ?? nothing}
      id=${id ?? nothing}
      aria-describedby=${describedBy || nothing}
    >
      ${words}
    </h3>`,
  (words, { part, tabindex, id, describedBy }) =>
    html`<h4
      part=${part}
      tabindex=${tabindex ?? nothing}
      id=${id ?? nothing}
      aria-describedby=${describedBy || nothing}
    >
      ${words}
    </h4>`,
  (words, { part, tabindex, id, describedBy }) =>
    html`<h5
      part=${part}
      tabindex=${tabindex ?? nothing}
      id=${id ?? nothing}
      aria-describedby=${describedBy || nothing}
    >
      ${words}
    </h5>`,
  (words, { part, tabindex, id, describedBy }) =>
    html`<h6
      part=${part}
      tabindex=${tabindex ?? nothing}
      id=${id ?? nothing}
      aria-describedby=${describedBy || nothing}
    >
      ${words}
    </h6>`,
];

/**
 * The widget's own heading. It takes the focus when its screen comes up.
 *
 * @param attributes An id, where something is named by it, and the ids of what is said with it.
 */
export function renderHeading(
  words: unknown,
  { headingLevel }: ViewContext,
  attributes: Pick<HeadingAttributes, 'id' | 'describedBy'> = {},
): TemplateResult {
  return HEADINGS[headingLevel - 1]!(words, { part: 'heading', tabindex: -1, ...attributes });
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
