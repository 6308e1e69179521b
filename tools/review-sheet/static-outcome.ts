import type { CountryId } from '../../src/content/countries.js';
import type { Answers } from '../../src/content/vocabulary.js';
import type { Actions } from '../../src/element/actions.js';
import { INITIAL_STATE, type FlowState } from '../../src/element/flow-state.js';
import { OUTCOME } from '../../src/element/screen.js';
import { readSettings } from '../../src/element/settings.js';
import { isOutcome, takeSnapshot, type OutcomeSnapshot } from '../../src/element/snapshot.js';

/** Where views are rendered for reading only, nothing can be pressed. */
export const NO_ACTIONS = new Proxy({}, { get: () => () => {} }) as Actions;

/**
 * The outcome of somebody's answers as the views take it.
 *
 * @throws RangeError while a required question is open.
 */
export function outcomeSnapshot(
  answers: Answers,
  country: CountryId,
  state: Partial<FlowState> = {},
): OutcomeSnapshot {
  const settings = readSettings({ country }, () => {});
  const shown = { ...INITIAL_STATE, answers, screen: OUTCOME, ...state };
  const snapshot = takeSnapshot(shown, settings);
  if (isOutcome(snapshot)) return snapshot;
  throw new RangeError(`The question ${snapshot.evaluation.journey.next} is left open.`);
}
