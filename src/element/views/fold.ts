import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  QUESTIONS_SECTION,
  RECORDS_SECTION,
  SERVICES_SECTION,
  type FoldId,
} from '../../content/page.js';
import type { SectionId } from '../../content/advice/advice.js';
import type { Advice } from '../../content/vocabulary.js';
import { interpolate, wordingOf } from '../../text/compose.js';
import type { Words } from '../../text/text.js';
import type { Actions } from '../actions.js';
import { scriptsOf, type Fold } from '../folds.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderAbout } from './about.js';
import { renderAdviceList } from './advice.js';
import { renderAnswers } from './answers.js';
import { renderStillToGet } from './checklist.js';
import { renderDisclosure } from './disclosure.js';
import { renderEvidence } from './evidence.js';
import { renderSubheading } from './heading.js';
import { renderReasons } from './reasons.js';
import type { ViewContext } from './view-context.js';
import { renderScripts } from './scripts.js';
import { renderWhy } from './why.js';

export function foldTitle(id: FoldId, context: ViewContext): Words {
  return wordingOf(context.text.sections[id], context).title;
}

/** A line with a heading, which opens. */
export function renderFold(
  fold: Fold,
  snapshot: OutcomeSnapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const title = renderSubheading(1, foldTitle(fold.id, context), context);
  if (fold.id === 'about') return renderAbout(title, 'fold about', actions, context);
  // Made anew with each changed answer: a translator of the page may have moved its text nodes.
  const { answers } = snapshot.evaluation;
  const body = keyed(answers, renderBody(fold, snapshot, actions, context));
  return renderDisclosure(keyed(answers, title), body, { part: 'fold' });
}

function renderBody(
  { id, advice }: Fold,
  snapshot: OutcomeSnapshot,
  actions: Actions,
  context: ViewContext,
): unknown {
  const all = [snapshot, actions, context] as const;
  const { evidence } = snapshot.evaluation.outcome;
  if (id === 'why') return renderReasons(...all);
  if (id === 'answers') return renderAnswers(...all);
  if (id === 'evidence') return evidence.map((card) => renderEvidence(card, context));
  const sections = [...new Set(advice.map(({ section }) => section))];
  return [
    sections.map((section) => {
      const items = advice.filter((item) => item.section === section);
      return renderSection(section, items, ...all);
    }),
    renderWhy(advice, snapshot, context, foldTitle(id, context)),
  ];
}

/** The advice of one section, with what only that section has. */
function renderSection(
  section: SectionId,
  items: readonly Advice[],
  ...all: readonly [OutcomeSnapshot, Actions, ViewContext]
): unknown[] {
  const [snapshot, , context] = all;
  const { lists } = context.text;
  const isRecords = section === RECORDS_SECTION;
  return [
    section === QUESTIONS_SECTION ? html`<p class="soft">${lists.questions}</p>` : nothing,
    isRecords ? html`<p class="soft">${lists.records}</p>` : nothing,
    renderAdviceList(items, ...all),
    isRecords ? renderStillToGet(snapshot, context) : nothing,
    section === SERVICES_SECTION ? renderServices(...all) : nothing,
    renderScripts(scriptsOf(section, snapshot.evaluation.outcome), ...all),
  ];
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
    ${renderSubheading(2, interpolate(text.services, { publisher }), context)}
    <slot name="services" @slotchange=${updateServices}></slot>
  </div>`;
}
