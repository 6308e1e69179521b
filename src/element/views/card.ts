import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EMERGENCY_CALL } from '../../content/page.js';
import type { Text, Words } from '../../text/text.js';
import type { Actions } from '../actions.js';
import { isOutcome, type Snapshot } from '../snapshot.js';
import { progressWords } from './progress.js';
import { renderScreen } from './screen.js';
import type { View, ViewContext } from './view-context.js';
import { renderWords } from './words.js';

/**
 * The whole widget. All of a screen stands under one key, so nothing of it is patched into the next
 * one or into another language: a translator of the page may have moved its text nodes. The live
 * region alone stays, since screen readers announce changes only of an element that they know.
 */
export function renderCard(
  snapshot: Snapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { text } = context;
  const anew = (view: View) => keyed(text, keyed(snapshot.state.screen, view));
  const { outcome } = snapshot.evaluation;
  return renderFrame(
    isOutcome(snapshot) && outcome?.tier !== 'emergency' ? 'result' : '',
    anew(renderEmergencyLine(snapshot, context)),
    progressWords(snapshot, text),
    anew(renderScreen(snapshot, actions, context)),
    text,
  );
}

/** The number, but where the screen itself says to call it. */
function renderEmergencyLine(snapshot: Snapshot, context: ViewContext): View {
  const { advice = [] } = (isOutcome(snapshot) && snapshot.evaluation.outcome) || {};
  if (advice.some(({ id }) => id === EMERGENCY_CALL)) return nothing;
  const { long, short } = context.text.emergencyLine;
  const words = snapshot.state.screen.at === 'introduction' ? long : short;
  return html`<p part="emergency-line">${renderWords(words, context)}</p>`;
}

/**
 * Its classes and attributes ask session recorders and autocapture to leave it out, each by its own
 * documented name: rrweb, PostHog, Sentry, New Relic, Highlight, Amplitude, Mixpanel, Fullstory,
 * Mouseflow, Lucky Orange, Inspectlet, LogRocket, Hotjar, Clarity, Datadog, Smartlook, OpenReplay,
 * Contentsquare, Heap, Dynatrace, Matomo, Quantum Metric. They stand inside the shadow root because
 * a recorder that looks into one does not look above it for them.
 *
 * @param kind A result may be wider than other screens.
 * @param status What the live region says: `textContent` replaces its text node in one mutation,
 * which is announced once.
 */
export function renderFrame(
  kind: '' | 'result',
  emergencyLine: unknown,
  status: Words,
  screen: unknown,
  { language, direction }: Text,
): TemplateResult {
  return html`<div
    part="card"
    lang=${language}
    dir=${direction}
    class="${kind} rr-block ph-no-capture sentry-block nr-block highlight-block amp-block mp-block
      fs-exclude mf-excluded lo-sensitive inspectletIgnore"
    data-private
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-sl="exclude"
    data-openreplay-hidden
    data-cs-mask
    heap-ignore="true"
    data-dtrum-mask
    data-matomo-mask
    data-qm-block
  >
    <div class="top">
      <div part="progress" aria-live="polite" .textContent=${status}></div>
      ${emergencyLine}
    </div>
    <div class="screen">${screen}</div>
    <slot name="notice"></slot>
  </div>`;
}
