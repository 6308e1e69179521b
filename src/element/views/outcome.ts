import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../../content/answer-options.js';
import type { OutcomeId } from '../../content/outcomes.js';
import { BALANCE } from '../../content/page.js';
import type { Vocabulary } from '../../content/vocabulary.js';
import type { Outcome } from '../../engine.js';
import type { Reason } from '../../engine/model.js';
import { fill } from '../../text/compose.js';
import type { Settings } from '../settings.js';
import { renderAdvice, renderSection } from './advice.js';
import { renderAnswers } from './answers.js';
import { renderEvidence } from './evidence.js';
import { renderInterest } from './introduction.js';
import {
  heading,
  renderBlocks,
  renderButton,
  renderFold,
  renderSources,
  renderWords,
  type Page,
  type View,
} from './view.js';

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
  readonly restart: () => void;
}

/** Reasons beyond these are folded: the page should not weigh more the longer it is. */
const REASONS_SHOWN = 4;

export function renderOutcome(screen: OutcomeScreen, page: Page): TemplateResult {
  const { outcome } = screen;
  // What to do comes before why, and nothing else is said.
  const isEmergency = outcome.tier === 'emergency';
  const sections = new Set(outcome.advice.map(({ section }) => section));
  return html`
    ${renderHeadline(outcome, page)} ${isEmergency ? nothing : renderGrounds(screen, page)}
    ${[...sections].map((section) => renderSection(section, screen, page))}
    ${isEmergency ? renderReasons(outcome, page) : renderStudies(outcome, page)}
    ${renderTailoring(screen, page)} ${renderAnswers(screen, page)}
    <div class="actions">${renderButton(page.text.flow.restart, screen.restart)}</div>
  `;
}

/** What the outcome is, and the one thing to do first: in view without scrolling on a phone. */
function renderHeadline({ tier, reasons }: Outcome, page: Page): TemplateResult {
  const { outcomes, outcome, firstStepIn } = page.text;
  const first = reasons[0]!;
  const id = (first.weight === 'headline' ? first.id : tier) as OutcomeId;
  const [title, lead, firstStep] = outcomes[id];
  return html`
    ${heading(0, title, page)}
    <p part="lead">${lead}</p>
    <p part=${tier === 'emergency' ? 'first-step first-step-urgent' : 'first-step'}>
      <strong>${outcome.firstStep}</strong>
      ${renderWords(firstStepIn[page.country]?.[id] ?? firstStep, page)}
    </p>
  `;
}

/** What the outcome rests on. */
function renderGrounds(screen: OutcomeScreen, page: Page): View[] {
  return [
    renderReasons(screen.outcome, page),
    renderBalance(screen.outcome, page),
    renderInterest(screen.settings, page),
    renderMatters(screen, page),
  ];
}

function renderReasons({ reasons }: Outcome, page: Page): TemplateResult {
  const { outcome } = page.text;
  const headlines = reasons.filter(({ weight }) => weight === 'headline').length;
  const shown = reasons.slice(0, headlines + REASONS_SHOWN);
  const folded = reasons.slice(shown.length);
  const more = folded.length === 1 ? outcome.oneMoreReason : outcome.moreReasons;
  return html`<section part="section">
    ${heading(1, outcome.reasons, page)} ${renderReasonList(shown, page)}
    ${
      folded.length
        ? renderFold(fill(more, { count: folded.length }), renderReasonList(folded, page))
        : nothing
    }
  </section>`;
}

/** The person's own answers, said back, with why they count and who says so. */
function renderReasonList(reasons: readonly Reason<Vocabulary>[], page: Page): TemplateResult {
  return html`<ul class="reasons">
    ${reasons.map(({ id, sources }) => {
      const [said, because] = page.text.reasons[id];
      return html`<li part="reason">
        <strong>${said}</strong> ${because} ${renderSources(sources, page)}
      </li>`;
    })}
  </ul>`;
}

/** What it can change beside what it can cost, with the same weight. */
function renderBalance({ advice, reasons }: Outcome, page: Page): View {
  const { outcome } = page.text;
  const sides = advice.filter(({ id }) => BALANCE.includes(id));
  if (!sides.length) return nothing;
  return html`<section part="section">
    ${heading(1, outcome.balance, page)}
    <div class="balance">${sides.map((side) => renderAdvice(side, reasons, page))}</div>
    <p>${outcome.yourChoice}</p>
    ${renderSources(
      sides.flatMap(({ sources }) => sources),
      page,
    )}
  </section>`;
}

/** What matters to the person, said back. It changes nothing else. */
function renderMatters({ outcome, labels }: OutcomeScreen, page: Page): View {
  if (!outcome.answered.includes('matters')) return nothing;
  return html`<section part="section">
    ${heading(1, page.text.outcome.matters, page)} ${renderBlocks([labels('matters')], page)}
  </section>`;
}

/** Optional questions still open. */
function renderTailoring({ outcome, change }: OutcomeScreen, page: Page): View {
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

function renderStudies({ evidence }: Outcome, page: Page): View {
  if (!evidence.length) return nothing;
  return renderFold(
    heading(1, page.text.outcome.evidence, page),
    evidence.map((card) => renderEvidence(card, page)),
  );
}
