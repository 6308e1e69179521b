import { html, nothing, type TemplateResult } from 'lit/html.js';
import { EDITION } from '../../content/edition.js';
import { SOURCE_IDS } from '../../content/sources.js';
import { aboutBlocks } from './about-blocks.js';
import { renderBlocks, renderDisclosure, type ViewContext } from './view-context.js';
import { renderSources } from './why.js';

/** What the tool is for and not for, who has which interest in it, its dates, and its sources. */
export function renderAbout(page: ViewContext): TemplateResult {
  const { askAbout, text } = page;
  const { about } = text;
  const isDue = page.today > EDITION.reviewBy;
  return html`${isDue ? html`<p part="review-due">${about.due}</p>` : nothing}
  ${renderDisclosure(
    about.title,
    askAbout
      ? nothing
      : html`${renderBlocks(aboutBlocks(text), page)}
          <p>${about.sources}</p>
          ${renderSources(SOURCE_IDS, page)}`,
    { opened: askAbout },
  )}`;
}
