import { html, nothing, type TemplateResult } from 'lit';
import type { SectionId } from '../../content/advice/advice.js';
import { BALANCE, OPEN_SECTIONS, SERVICES_SECTION, URGENT_SECTION } from '../../content/page.js';
import type { Vocabulary } from '../../content/vocabulary.js';
import type { Advice, Reason } from '../../engine/model.js';
import { adviceText, fill } from '../../text/compose.js';
import type { OutcomeScreen } from './outcome.js';
import {
  heading,
  renderBlocks,
  renderFold,
  renderSources,
  renderWords,
  type Page,
  type View,
} from './view.js';

export function renderSection(section: SectionId, screen: OutcomeScreen, page: Page): View {
  const { advice, reasons, evidence } = screen.outcome;
  const items = advice.filter((item) => item.section === section && !BALANCE.includes(item.id));
  if (!items.length) return nothing;
  const title = heading(1, page.text.outcome.sections[section], page);
  const body = [
    items.map((item) => renderAdvice(item, reasons, page)),
    renderSources(
      items.flatMap(({ sources }) => sources),
      page,
    ),
    section === SERVICES_SECTION ? renderServices(screen, page) : nothing,
  ];
  // A short outcome, without studies, folds nothing either.
  return section === URGENT_SECTION
    ? html`<section part="section">${title} ${body}</section>`
    : renderFold(title, body, OPEN_SECTIONS.includes(section) || !evidence.length);
}

export function renderAdvice(
  { id }: Advice<Vocabulary>,
  reasons: readonly Reason<Vocabulary>[],
  page: Page,
): TemplateResult {
  const [title, ...blocks] = adviceText(id, page.text, { headline: reasons[0]!.id, ...page });
  return html`<div part="advice">
    ${heading(2, renderWords(title, page), page)} ${renderBlocks(blocks, page)}
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
