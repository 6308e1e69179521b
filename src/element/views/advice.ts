import { html, nothing, type TemplateResult } from 'lit';
import type { SectionId } from '../../content/advice/advice.js';
import {
  BALANCE,
  OPEN_SECTIONS,
  RECORDS_SECTION,
  SCRIPTS_SECTION,
  SERVICES_SECTION,
  URGENT_SECTION,
} from '../../content/page.js';
import type { Advice } from '../../content/vocabulary.js';
import { interpolate } from '../../text/compose.js';
import {
  adviceWords,
  CHECKLIST_SECTIONS,
  checklistEntries,
} from '../../visit-summary/checklist.js';
import type { Actions } from '../actions.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderChecklist, renderChecklistHelp, renderStillToGet } from './checklist.js';
import { renderDisclosure } from './disclosure.js';
import { renderSubheading } from './heading.js';
import { renderSources } from './sources.js';
import type { View, ViewContext } from './view-context.js';
import { renderScripts } from './visit-summary.js';
import { renderWhy } from './why.js';
import { renderBlocks, renderWords } from './words.js';

export function renderSection(
  section: SectionId,
  snapshot: OutcomeSnapshot,
  actions: Actions,
  context: ViewContext,
): View {
  const { advice, evidence } = snapshot.evaluation.outcome;
  const items = advice.filter((item) => item.section === section && !BALANCE.includes(item.id));
  if (!items.length) return nothing;
  const title = renderSubheading(1, context.text.outcome.sections[section], context);
  const body = [
    renderChecklistHelp(section, context),
    items.map((item) => renderAdvice(item, snapshot, actions, context)),
    section === RECORDS_SECTION ? renderStillToGet(snapshot, context) : nothing,
    section === SERVICES_SECTION ? renderServices(snapshot, actions, context) : nothing,
    section === SCRIPTS_SECTION ? renderScripts(snapshot, actions, context) : nothing,
  ];
  if (section === URGENT_SECTION) return html`<section part="section">${title} ${body}</section>`;
  // A short outcome, without studies, has nothing closed either.
  const isOpen = OPEN_SECTIONS.includes(section) || !evidence.length;
  return renderDisclosure(title, body, { isOpen });
}

export function renderAdvice(
  item: Advice,
  snapshot: OutcomeSnapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { id, section, sources } = item;
  const { outcome, explain } = snapshot.evaluation;
  const [title, ...blocks] = adviceWords(id, outcome, context);
  const isChecklist = CHECKLIST_SECTIONS.includes(section);
  const entries = isChecklist ? checklistEntries(id, outcome, context) : [];
  const shown = entries.length ? blocks.filter((block) => typeof block === 'string') : blocks;
  const name = `advice-${outcome.advice.indexOf(item)}`;
  return html`<div part="advice">
    ${renderSubheading(2, renderWords(title, context), context, name)}
    ${renderBlocks(shown, context)}
    ${entries.length ? renderChecklist(entries, snapshot, actions) : nothing}
    ${
      section === URGENT_SECTION
        ? renderSources(sources, context)
        : renderWhy(name, item, explain, context)
    }
  </div>`;
}

/** The publisher's own services, labelled, never mixed with our text. */
function renderServices(
  { settings }: OutcomeSnapshot,
  { updateServices }: Actions,
  context: ViewContext,
): TemplateResult {
  const { hasServices, text } = context;
  const publisher = settings.publisher || text.interest.thisSite;
  return html`<div part="services" ?hidden=${!hasServices}>
    ${renderSubheading(2, interpolate(text.outcome.services, { publisher }), context)}
    <slot name="services" @slotchange=${updateServices}></slot>
  </div>`;
}
