import { html, nothing, type TemplateResult } from 'lit';
import { EDITION } from '../../content/edition.js';
import { FINGERPRINT } from '../../content/fingerprint.js';
import { SOURCE_IDS } from '../../content/sources.js';
import { formatDate, interpolate } from '../../text/compose.js';
import type { Block, Text } from '../../text/text.js';
import { VERSION } from '../../version.js';
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
      ? html`${renderBlocks(aboutBlocks(text), context)}
          <p>${about.sources}</p>
          ${renderSources(SOURCE_IDS, context)}`
      : nothing,
    { part, onToggle: showAbout },
  )}`;
}

/** With the edition's dates and version. */
function aboutBlocks(text: Text): readonly Block[] {
  const dates = Object.entries(EDITION).map(([name, date]) => [name, formatDate(date, text)]);
  const values = { ...Object.fromEntries(dates), version: `${VERSION}+${FINGERPRINT}` };
  return text.about.text.map((block) =>
    typeof block === 'string' ? interpolate(block, values) : block,
  );
}
