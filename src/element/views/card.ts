import { html, type TemplateResult } from 'lit/html.js';
import type { Text } from '../../text/text.js';

/**
 * The whole widget. Its classes and attributes ask session recorders and autocapture to leave it
 * out, each by its own documented name: rrweb, PostHog, Sentry, New Relic, Highlight, Amplitude,
 * Mixpanel, Fullstory, Mouseflow, Lucky Orange, Inspectlet, LogRocket, Hotjar, Clarity, Datadog,
 * Smartlook, OpenReplay, Contentsquare, Heap, Dynatrace, Matomo, Quantum Metric. They stand here
 * because a recorder that looks into a shadow root does not look above it for them.
 */
export function renderCard(content: unknown, { language, direction }: Text): TemplateResult {
  return html`<div
    part="card"
    lang=${language}
    dir=${direction}
    class="rr-block ph-no-capture sentry-block nr-block highlight-block amp-block mp-block
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
    ${content}
  </div>`;
}
