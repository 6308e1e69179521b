/* eslint-disable lit/binding-positions, lit/no-invalid-html -- the plugin knows no static tags */
import { nothing, type TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';
import type { ViewContext } from './view-context.js';

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** The widget's own heading. It takes the focus when its screen comes up. */
export function renderHeading(words: unknown, { headingLevel }: ViewContext): TemplateResult {
  const tag = TAGS[headingLevel - 1]!;
  return html`<${tag} part="heading" tabindex="-1">${words}</${tag}>`;
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
  id: unknown = nothing,
): TemplateResult {
  const tag = TAGS[Math.min(headingLevel + depth, TAGS.length) - 1]!;
  return html`<${tag} part="subheading" id=${id}>${words}</${tag}>`;
}
