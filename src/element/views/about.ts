import { html, nothing, type TemplateResult } from 'lit';
import { EDITION } from '../../content/edition.js';
import { SOURCE_IDS } from '../../content/sources.js';
import { aboutText } from '../../text/about.js';
import type { Actions } from '../actions.js';
import { renderDisclosure } from './disclosure.js';
import { renderSources } from './sources.js';
import type { ViewContext } from './view-context.js';
import { renderBlocks } from './words.js';

/** What the tool is for and not for, who has which interest in it, its dates, and its sources. */
export function renderAbout(
  title: unknown,
  part: string,
  { showAbout }: Actions,
  context: ViewContext,
): TemplateResult {
  const { isAboutShown, text, today } = context;
  const { about } = text;
  return html`${today > EDITION.reviewBy ? html`<p part="review-due">${about.due}</p>` : nothing}
  ${renderDisclosure(
    title,
    isAboutShown
      ? html`${renderBlocks(aboutText(text), context)}
          <p>${about.sources}</p>
          ${renderSources(SOURCE_IDS, context)}`
      : nothing,
    { part, onToggle: showAbout },
  )}`;
}
