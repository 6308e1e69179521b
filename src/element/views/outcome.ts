import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuestionId } from '../../content/answer-options.js';
import { BALANCE } from '../../content/page.js';
import type { Outcome, Vocabulary } from '../../content/vocabulary.js';
import type { Change, Reason } from '../../engine/model.js';
import { firstStep, outcomeId } from '../../visit-summary/visit-summary.js';
import type { ExportMethod } from '../../visit-summary/export/export-summary.js';
import { formatNumber, interpolate } from '../../text/compose.js';
import type { Settings } from '../settings.js';
import { renderAbout } from './about.js';
import { renderAdvice, renderSection } from './advice.js';
import { renderAnswers } from './answers.js';
import { renderChanges } from './changes.js';
import { renderEvidence } from './evidence.js';
import { renderInterest } from './introduction.js';
import { renderVisitSummary, type ExportResult } from './visit-summary.js';
import {
  heading,
  renderBlocks,
  renderButton,
  renderDisclosure,
  renderWords,
  type ViewContext,
  type View,
} from './view-context.js';
import { renderSources, renderWhy, type Explain } from './why.js';

export interface OutcomeScreen {
  readonly outcome: Outcome;
  readonly settings: Settings;
  /** Labels of what was answered, by question. */
  readonly labels: (question: QuestionId) => readonly string[];
  /** The answer that the page's topic gave, if it did. */
  readonly preset: QuestionId | undefined;
  /** Whether the page brought services of its own. */
  readonly hasServices: boolean;
  readonly onServices: () => void;
  /** Asks one question again, or an optional one. */
  readonly change: (question: QuestionId) => void;
  readonly explain: Explain;
  /** What would change the outcome, once the person asks. */
  readonly changes: readonly Change<Vocabulary>[] | undefined;
  readonly askForChanges: () => void;
  /** The keys of what the person ticked, in the order ticked. */
  readonly ticked: readonly string[];
  readonly tick: (key: string, isTicked: boolean) => void;
  readonly takenOut: ExportResult | undefined;
  readonly takeOut: (what: ExportResult['what'], way: ExportMethod) => void;
}

/** Reasons beyond these are folded: the page should not weigh more the longer it is. */
const REASONS_SHOWN = 4;

export function renderOutcome(screen: OutcomeScreen, page: ViewContext): TemplateResult {
  const { outcome } = screen;
  // What to do comes before why, and nothing else is said.
  const isEmergency = outcome.tier === 'emergency';
  const sections = new Set(outcome.advice.map(({ section }) => section));
  return html`
    ${renderHeadline(outcome, page)} ${isEmergency ? nothing : renderGrounds(screen, page)}
    ${[...sections].map((section) => renderSection(section, screen, page))}
    ${isEmergency ? renderReasons(screen, page) : renderStudies(outcome, page)}
    ${renderTailoring(screen, page)} ${isEmergency ? nothing : renderVisitSummary(screen, page)}
    ${renderAnswers(screen, page)} ${isEmergency ? nothing : renderAbout(page)}
  `;
}

/** What the outcome is, and the one thing to do first: in view without scrolling on a phone. */
function renderHeadline(outcome: Outcome, page: ViewContext): TemplateResult {
  const [title, lead] = page.text.outcomes[outcomeId(outcome)];
  return html`
    ${heading(0, title, page)}
    <p part="lead">${lead}</p>
    <p part=${outcome.tier === 'emergency' ? 'first-step first-step-urgent' : 'first-step'}>
      <strong>${page.text.outcome.firstStep}</strong>
      ${renderWords(firstStep(outcome, page), page)}
    </p>
  `;
}

/** What the outcome rests on. */
function renderGrounds(screen: OutcomeScreen, page: ViewContext): View[] {
  return [
    renderReasons(screen, page),
    renderBalance(screen, page),
    renderChoices(screen, page),
    renderInterest(screen.settings, page),
    renderMatters(screen, page),
  ];
}

function renderReasons(screen: OutcomeScreen, page: ViewContext): TemplateResult {
  const { outcome, changes } = page.text;
  const { reasons, tier } = screen.outcome;
  const headlines = reasons.filter(({ weight }) => weight === 'headline').length;
  const shown = reasons.slice(0, headlines + REASONS_SHOWN);
  const folded = reasons.slice(shown.length);
  const more = folded.length === 1 ? outcome.oneMoreReason : outcome.moreReasons;
  return html`<section part="section">
    ${heading(1, outcome.reasons, page)} ${renderReasonList(shown, 0, screen, page)}
    ${
      folded.length
        ? renderDisclosure(
            interpolate(more, { count: formatNumber(folded.length, page.text) }),
            renderReasonList(folded, shown.length, screen, page),
          )
        : nothing
    }
    ${
      tier === 'emergency'
        ? nothing
        : renderDisclosure(
            changes.title,
            screen.changes && renderChanges(screen.changes, tier, page),
            {
              opened: screen.askForChanges,
            },
          )
    }
  </section>`;
}

/**
 * The person's own answers, said back, with why they count and who says so.
 *
 * @param from The place of the first among all reasons.
 */
function renderReasonList(
  reasons: readonly Reason<Vocabulary>[],
  from: number,
  { outcome, explain }: OutcomeScreen,
  page: ViewContext,
): TemplateResult {
  return html`<ul class="reasons">
    ${reasons.map((reason, at) => {
      const [said, because] = page.text.reasons[reason.id];
      const id = `reason-${from + at}`;
      return html`<li part="reason">
        <strong id=${id}>${said}</strong> ${because}
        ${
          outcome.tier === 'emergency'
            ? renderSources(reason.sources, page)
            : renderWhy(id, reason, explain, page)
        }
      </li>`;
    })}
  </ul>`;
}

/** What it can change beside what it can cost, with the same weight. */
function renderBalance(screen: OutcomeScreen, page: ViewContext): View {
  const { outcome } = page.text;
  const sides = screen.outcome.advice.filter(({ id }) => BALANCE.includes(id));
  if (!sides.length) return nothing;
  return html`<section part="section">
    ${heading(1, outcome.balance, page)}
    <div class="balance">${sides.map((side) => renderAdvice(side, screen, page))}</div>
  </section>`;
}

/** All that can be done after a first opinion, nothing new included, each told alike. */
function renderChoices({ outcome }: OutcomeScreen, page: ViewContext): View {
  const { yourChoice, choicesLead, choices } = page.text.outcome;
  if (!outcome.answered.includes('problem')) return nothing;
  return html`<section part="section">
    ${heading(1, yourChoice, page)}
    <p>${choicesLead}</p>
    <div class="balance">
      ${choices.map(
        ([title, ...sides]) =>
          html`<div>${heading(2, title, page)} ${renderBlocks(sides, page)}</div>`,
      )}
    </div>
  </section>`;
}

/** What matters to the person, said back. It changes nothing else. */
function renderMatters({ outcome, labels }: OutcomeScreen, page: ViewContext): View {
  if (!outcome.answered.includes('matters')) return nothing;
  return html`<section part="section">
    ${heading(1, page.text.outcome.matters, page)} ${renderBlocks([labels('matters')], page)}
  </section>`;
}

/** Optional questions still open. */
function renderTailoring({ outcome, change }: OutcomeScreen, page: ViewContext): View {
  if (!outcome.tailoring.length) return nothing;
  const { questions, outcome: words } = page.text;
  return html`<section part="section tailoring">
    ${heading(1, words.tailoring, page)}
    <p>${words.tailoringLead}</p>
    <div class="actions">
      ${outcome.tailoring.map((id) => renderButton(questions[id].ask, () => change(id)))}
    </div>
  </section>`;
}

function renderStudies({ evidence }: Outcome, page: ViewContext): View {
  if (!evidence.length) return nothing;
  return renderDisclosure(
    heading(1, page.text.outcome.evidence, page),
    evidence.map((card, place) => renderEvidence(card, place, page)),
  );
}
