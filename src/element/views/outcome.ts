import { html, nothing, type TemplateResult } from 'lit';
import { BALANCE } from '../../content/page.js';
import type { Outcome } from '../../content/vocabulary.js';
import { firstStep, outcomeId } from '../../visit-summary/visit-summary.js';
import type { Actions } from '../actions.js';
import type { OutcomeSnapshot } from '../snapshot.js';
import { renderAbout } from './about.js';
import { renderAdvice, renderSection } from './advice.js';
import { answerLabels } from './answer-labels.js';
import { renderAnswers } from './answers.js';
import { renderButton } from './button.js';
import { renderDisclosure } from './disclosure.js';
import { renderEvidence } from './evidence.js';
import { renderHeading, renderSubheading } from './heading.js';
import { renderInterest } from './introduction.js';
import { renderReasons } from './reasons.js';
import type { View, ViewContext } from './view-context.js';
import { renderVisitSummary } from './visit-summary.js';
import { renderBlocks, renderWords } from './words.js';

/** In an emergency, what to do comes before why, and little else is said. */
export function renderOutcome(
  snapshot: OutcomeSnapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { outcome } = snapshot.evaluation;
  const isEmergency = outcome.tier === 'emergency';
  const all = [snapshot, actions, context] as const;
  const sections = new Set(outcome.advice.map(({ section }) => section));
  return html`
    ${renderHeadline(outcome, context)}
    ${isEmergency ? nothing : [renderReasons(...all), ...renderDecision(...all)]}
    ${[...sections].map((section) => renderSection(section, ...all))}
    ${isEmergency ? renderReasons(...all) : renderStudies(outcome, context)}
    ${renderTailoring(...all)} ${isEmergency ? nothing : renderVisitSummary(...all)}
    ${renderAnswers(...all)} ${isEmergency ? nothing : renderAbout(actions, context)}
    ${renderButton(context.text.flow.restart, actions.clear, 'change')}
  `;
}

/** What the outcome is, and the one thing to do first: in view without scrolling on a phone. */
function renderHeadline(outcome: Outcome, context: ViewContext): TemplateResult {
  const { text } = context;
  const [title, lead] = text.outcomes[outcomeId(outcome)];
  return html`
    ${renderHeading(title, context)}
    <p part="lead">${lead}</p>
    <p part=${outcome.tier === 'emergency' ? 'first-step first-step-urgent' : 'first-step'}>
      <strong>${text.outcome.firstStep}</strong>
      ${renderWords(firstStep(outcome, context), context)}
    </p>
  `;
}

/** What a person weighs once they know why. */
function renderDecision(snapshot: OutcomeSnapshot, actions: Actions, context: ViewContext): View[] {
  return [
    renderBalance(snapshot, actions, context),
    renderChoices(snapshot, context),
    renderInterest(snapshot.settings, context),
    renderMatters(snapshot, context),
  ];
}

/** What it can change beside what it can cost, with the same weight. */
function renderBalance(snapshot: OutcomeSnapshot, actions: Actions, context: ViewContext): View {
  const sides = snapshot.evaluation.outcome.advice.filter(({ id }) => BALANCE.includes(id));
  if (!sides.length) return nothing;
  return html`<section part="section">
    ${renderSubheading(1, context.text.outcome.balance, context)}
    <div class="balance">
      ${sides.map((side) => renderAdvice(side, snapshot, actions, context))}
    </div>
  </section>`;
}

/** All that can be done after a first opinion, each described with the same weight. */
function renderChoices({ evaluation }: OutcomeSnapshot, context: ViewContext): View {
  const { yourChoice, choicesLead, choices } = context.text.outcome;
  if (!evaluation.outcome.answered.includes('problem')) return nothing;
  return html`<section part="section">
    ${renderSubheading(1, yourChoice, context)}
    <p>${choicesLead}</p>
    <div class="balance">
      ${choices.map(
        ([title, ...sides]) =>
          html`<div>${renderSubheading(2, title, context)} ${renderBlocks(sides, context)}</div>`,
      )}
    </div>
  </section>`;
}

/** What matters to the person, said back. It changes nothing else. */
function renderMatters(snapshot: OutcomeSnapshot, context: ViewContext): View {
  if (!snapshot.evaluation.outcome.answered.includes('matters')) return nothing;
  const { text } = context;
  return html`<section part="section">
    ${renderSubheading(1, text.outcome.matters, context)}
    ${renderBlocks([answerLabels('matters', snapshot, text)], context)}
  </section>`;
}

/** Optional questions still open. */
function renderTailoring(
  { evaluation }: OutcomeSnapshot,
  { changeAnswer }: Actions,
  context: ViewContext,
): View {
  const { tailoring } = evaluation.outcome;
  if (!tailoring.length) return nothing;
  const { questions, outcome: words } = context.text;
  return html`<section part="section tailoring">
    ${renderSubheading(1, words.tailoring, context)}
    <p>${words.tailoringLead}</p>
    <div class="actions">
      ${tailoring.map((id) => renderButton(questions[id].ask, () => changeAnswer(id)))}
    </div>
  </section>`;
}

function renderStudies({ evidence }: Outcome, context: ViewContext): View {
  if (!evidence.length) return nothing;
  return renderDisclosure(
    renderSubheading(1, context.text.outcome.evidence, context),
    evidence.map((card, index) => renderEvidence(card, index, context)),
  );
}
