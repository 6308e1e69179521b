import { html, nothing } from 'lit';
import { formatNumber, interpolate } from '../../text/compose.js';
import type { Text, Words } from '../../text/text.js';
import { isOutcome, type Progress, type Snapshot } from '../snapshot.js';
import type { View } from './view-context.js';

/** How far the person is, in words: they stand in the live region of every screen. */
export function progressWords(snapshot: Snapshot, text: Text): Words {
  if (isOutcome(snapshot)) {
    const { tier, steps } = snapshot.evaluation.outcome;
    // Not empty: Orca then misses the focus on the headline.
    if (tier === 'emergency') return text.questions.safety.name;
    return interpolate(text.flow.result, { steps: formatNumber(steps.length, text) });
  }
  const { step, of } = snapshot.progress;
  if (!step) return '';
  const values = { step: formatNumber(step, text), of: formatNumber(of, text) };
  return interpolate(text.flow.progress, values);
}

/** The same as a bar. */
export function renderBar({ step, of }: Progress): View {
  return step
    ? html`<progress part="bar" aria-hidden="true" value=${step} max=${of}></progress>`
    : nothing;
}
