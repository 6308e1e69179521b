import { html, nothing, type TemplateResult } from 'lit/html.js';
import { EDITION } from '../../content/edition.js';
import { FINGERPRINT } from '../../content/fingerprint.js';
import { SOURCE_IDS } from '../../content/sources.js';
import { day, fill } from '../../text/compose.js';
import type { Block, Text } from '../../text/text.js';
import { VERSION } from '../../version.js';
import { renderBlocks, renderFold, type Page } from './view.js';
import { renderSources } from './why.js';

/**
 * What the panel says, with its dates and the version. The build fills them in: making a format of
 * dates took a sixth of the script's time until the first screen.
 */
export function aboutBlocks(text: Text): readonly Block[] {
  return text.about.blocks.map((block) =>
    typeof block === 'string' && block.includes('{') ? fill(block, valuesIn(text)) : block,
  );
}

function valuesIn(text: Text): Record<string, string> {
  const days = Object.entries(EDITION).map(([name, date]) => [name, day(date, text)]);
  return { ...Object.fromEntries(days), version: `${VERSION}+${FINGERPRINT}` };
}

/** What the tool is for and not for, who has which interest in it, its dates, and its sources. */
export function renderAbout(page: Page): TemplateResult {
  const { about } = page.text;
  const isDue = page.today > EDITION.reviewBy;
  return html`${isDue ? html`<p part="review-due">${about.due}</p>` : nothing}
  ${renderFold(
    about.title,
    html`${renderBlocks(aboutBlocks(page.text), page)}
      <p>${about.sources}</p>
      ${renderSources(SOURCE_IDS, page)}`,
  )}`;
}
