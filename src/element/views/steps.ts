import { html, nothing } from 'lit';
import type { StepId } from '../../content/steps.js';
import type { Advice, Outcome } from '../../content/vocabulary.js';
import { wordingOf } from '../../text/compose.js';
import type { StepText } from '../../text/text.js';
import type { Actions } from '../actions.js';
import { foldsOfStep, type Fold } from '../folds.js';
import { renderButton, renderNumbered } from './button.js';
import { foldTitle } from './fold.js';
import type { View, ViewContext } from './view-context.js';
import { renderWords } from './words.js';

/** What to do, in order, each with a way to where more stands. */
export function renderSteps(
  { steps }: Outcome,
  folds: readonly Fold[],
  actions: Actions,
  context: ViewContext,
): View {
  if (!steps.length) return nothing;
  return html`<ol part="steps">
    ${steps.map((step, index) => renderStep(step, index + 1, folds, actions, context))}
  </ol>`;
}

/** @param number Tells its buttons apart from the folds, and from each other, for who says them. */
function renderStep(
  step: Advice,
  number: number,
  folds: readonly Fold[],
  { openFold }: Actions,
  context: ViewContext,
): View {
  const { title, line } = wordingOf<StepText>(context.text.steps[step.id as StepId], context);
  return html`<li part="step">
    <strong>${title}</strong>
    <span class="soft">${renderWords(line, context)}</span>
    ${foldsOfStep(step, folds).map((index) => {
      const words = renderNumbered(foldTitle(folds[index]!.id, context), number);
      return renderButton(words, () => openFold(index), { kind: 'quiet' });
    })}
  </li>`;
}
