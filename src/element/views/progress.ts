import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatNumber, interpolate } from '../../text/compose.js';
import type { Progress } from '../flow-state.js';
import { renderButton, type ViewContext } from './view-context.js';

/** How far the person is: words that are read out as they change, and a bar. */
export function renderProgress(
  { step, of }: Progress,
  isAtTheEnd: boolean,
  { text }: ViewContext,
): TemplateResult {
  const words = step
    ? interpolate(text.flow.progress, {
        step: formatNumber(step, text),
        of: formatNumber(of, text),
      })
    : '';
  return html`<p part="progress" role="status">${isAtTheEnd ? text.outcome.announced : words}</p>
    ${
      step
        ? html`<progress part="bar" aria-hidden="true" value=${step} max=${of}></progress>`
        : nothing
    }`;
}

/** On every screen after the first: forgets all, for whoever shares the phone. */
export function renderClear(clear: () => void, { text }: ViewContext): TemplateResult {
  return renderButton(text.flow.restart, clear, 'change');
}
