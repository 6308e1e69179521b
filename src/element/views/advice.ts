import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SectionId } from '../../content/advice/advice.js';
import {
  BALANCE,
  OPEN_SECTIONS,
  RECORDS_SECTION,
  SCRIPTS_SECTION,
  SERVICES_SECTION,
  URGENT_SECTION,
} from '../../content/page.js';
import type { Vocabulary } from '../../content/vocabulary.js';
import type { Advice } from '../../engine/model.js';
import { adviceWords, listEntries, TICKED_SECTIONS } from '../../takeaway/own-list.js';
import { fill } from '../../text/compose.js';
import type { OutcomeScreen } from './outcome.js';
import { renderScripts } from './take-away.js';
import { renderTickHelp, renderTicks, renderToGet } from './ticks.js';
import { heading, renderBlocks, renderFold, renderWords, type Page, type View } from './view.js';
import { renderSources, renderWhy } from './why.js';

export function renderSection(section: SectionId, screen: OutcomeScreen, page: Page): View {
  const { advice, evidence } = screen.outcome;
  const items = advice.filter((item) => item.section === section && !BALANCE.includes(item.id));
  if (!items.length) return nothing;
  const title = heading(1, page.text.outcome.sections[section], page);
  const body = [
    renderTickHelp(section, page),
    items.map((item) => renderAdvice(item, screen, page)),
    section === RECORDS_SECTION ? renderToGet(screen, page) : nothing,
    section === SERVICES_SECTION ? renderServices(screen, page) : nothing,
    section === SCRIPTS_SECTION ? renderScripts(screen, page) : nothing,
  ];
  // A short outcome, without studies, folds nothing either.
  return section === URGENT_SECTION
    ? html`<section part="section">${title} ${body}</section>`
    : renderFold(title, body, { isOpen: OPEN_SECTIONS.includes(section) || !evidence.length });
}

export function renderAdvice(
  item: Advice<Vocabulary>,
  screen: OutcomeScreen,
  page: Page,
): TemplateResult {
  const { id, section, sources } = item;
  const [title, ...blocks] = adviceWords(id, screen.outcome, page);
  const entries = TICKED_SECTIONS.includes(section) ? listEntries(id, screen.outcome, page) : [];
  const shown = entries.length ? blocks.filter((block) => typeof block === 'string') : blocks;
  const name = `advice-${screen.outcome.advice.indexOf(item)}`;
  return html`<div part="advice">
    ${heading(2, renderWords(title, page), page, name)} ${renderBlocks(shown, page)}
    ${entries.length ? renderTicks(entries, screen) : nothing}
    ${
      section === URGENT_SECTION
        ? renderSources(sources, page)
        : renderWhy(name, item, screen.explain, page)
    }
  </div>`;
}

/** The publisher's own services, labelled, never mixed with our text. */
function renderServices(
  { settings, hasServices, onServices }: OutcomeScreen,
  page: Page,
): TemplateResult {
  const { outcome, interest } = page.text;
  const publisher = settings.publisher || interest.thisSite;
  return html`<div part="services" ?hidden=${!hasServices}>
    ${heading(2, fill(outcome.services, { publisher }), page)}
    <slot name="services" @slotchange=${onServices}></slot>
  </div>`;
}
