import { html, type TemplateResult } from 'lit/html.js';
import { EDITION } from '../../content/edition.js';
import { SOURCE_IDS } from '../../content/sources.js';
import { day, fill } from '../../text/compose.js';
import type { Block } from '../../text/text.js';
import { VERSION } from '../../version.js';
import { renderBlocks, renderFold, type Page } from './view.js';
import { renderSources } from './why.js';

/** What the tool is for and not for, who has which interest in it, its dates, and its sources. */
export function renderAbout(page: Page): TemplateResult {
  const { about } = page.text;
  const days = Object.entries(EDITION).map(([name, date]) => [name, day(date, page.text)]);
  const values = { ...Object.fromEntries(days), version: VERSION };
  const filled = about.blocks.map((block): Block =>
    typeof block === 'string' ? fill(block, values) : block,
  );
  return renderFold(
    about.title,
    html`${renderBlocks(filled, page)}
      <p>${about.sources}</p>
      ${renderSources(SOURCE_IDS, page)}`,
  );
}
