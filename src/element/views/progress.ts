import { html, nothing, type TemplateResult } from 'lit/html.js';
import { figure, fill } from '../../text/compose.js';
import type { Progress } from '../interview.js';
import { renderButton, type Page } from './view.js';

/** How far the person is: words that are read out as they change, and a bar. */
export function renderProgress(
  { step, of }: Progress,
  isAtTheEnd: boolean,
  { text }: Page,
): TemplateResult {
  const words = step
    ? fill(text.flow.progress, { step: figure(step, text), of: figure(of, text) })
    : '';
  return html`<p part="progress" role="status">${isAtTheEnd ? text.outcome.announced : words}</p>
    ${
      step
        ? html`<progress part="bar" aria-hidden="true" value=${step} max=${of}></progress>`
        : nothing
    }`;
}

/** On every screen after the first: forgets all, for whoever shares the phone. */
export function renderClear(clear: () => void, { text }: Page): TemplateResult {
  return renderButton(text.flow.restart, clear, 'change');
}
