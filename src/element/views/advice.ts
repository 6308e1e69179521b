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
import {
  adviceWords,
  checklistEntries,
  CHECKLIST_SECTIONS,
} from '../../visit-summary/checklist.js';
import { interpolate } from '../../text/compose.js';
import type { OutcomeScreen } from './outcome.js';
import { renderScripts } from './visit-summary.js';
import { renderChecklistHelp, renderChecklist, renderStillToGet } from './checklist.js';
import {
  heading,
  renderBlocks,
  renderDisclosure,
  renderWords,
  type ViewContext,
  type View,
} from './view-context.js';
import { renderSources, renderWhy } from './why.js';

export function renderSection(section: SectionId, screen: OutcomeScreen, page: ViewContext): View {
  const { advice, evidence } = screen.outcome;
  const items = advice.filter((item) => item.section === section && !BALANCE.includes(item.id));
  if (!items.length) return nothing;
  const title = heading(1, page.text.outcome.sections[section], page);
  const body = [
    renderChecklistHelp(section, page),
    items.map((item) => renderAdvice(item, screen, page)),
    section === RECORDS_SECTION ? renderStillToGet(screen, page) : nothing,
    section === SERVICES_SECTION ? renderServices(screen, page) : nothing,
    section === SCRIPTS_SECTION ? renderScripts(screen, page) : nothing,
  ];
  // A short outcome, without studies, folds nothing either.
  return section === URGENT_SECTION
    ? html`<section part="section">${title} ${body}</section>`
    : renderDisclosure(title, body, {
        isOpen: OPEN_SECTIONS.includes(section) || !evidence.length,
      });
}

export function renderAdvice(
  item: Advice<Vocabulary>,
  screen: OutcomeScreen,
  page: ViewContext,
): TemplateResult {
  const { id, section, sources } = item;
  const [title, ...blocks] = adviceWords(id, screen.outcome, page);
  const entries = CHECKLIST_SECTIONS.includes(section)
    ? checklistEntries(id, screen.outcome, page)
    : [];
  const shown = entries.length ? blocks.filter((block) => typeof block === 'string') : blocks;
  const name = `advice-${screen.outcome.advice.indexOf(item)}`;
  return html`<div part="advice">
    ${heading(2, renderWords(title, page), page, name)} ${renderBlocks(shown, page)}
    ${entries.length ? renderChecklist(entries, screen) : nothing}
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
  page: ViewContext,
): TemplateResult {
  const { outcome, interest } = page.text;
  const publisher = settings.publisher || interest.thisSite;
  return html`<div part="services" ?hidden=${!hasServices}>
    ${heading(2, interpolate(outcome.services, { publisher }), page)}
    <slot name="services" @slotchange=${onServices}></slot>
  </div>`;
}
