import type { TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { isOutcome, isQuestion, type Snapshot } from '../snapshot.js';
import { renderEmergency } from './emergency.js';
import { renderIntroduction } from './introduction.js';
import { renderOutcome } from './outcome.js';
import { renderQuestion } from './question.js';
import type { ViewContext } from './view-context.js';

export function renderScreen(
  snapshot: Snapshot,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  if (isOutcome(snapshot)) {
    return snapshot.evaluation.outcome.tier === 'emergency'
      ? renderEmergency(snapshot, actions, context)
      : renderOutcome(snapshot, actions, context);
  }
  if (isQuestion(snapshot)) return renderQuestion(snapshot, actions, context);
  return renderIntroduction(snapshot, actions, context);
}
