/**
 * What a person or the page can do: each function takes a snapshot and returns the next one. The
 * answers are evaluated only where they, or the settings, change.
 *
 * @packageDocumentation
 */
import type { AdviceId } from '../content/advice/advice.js';
import type { OptionId, QuestionId } from '../content/answer-options.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Answers, Vocabulary } from '../content/vocabulary.js';
import { smallestChanges } from '../engine/changes.js';
import { givenOptions, questionOf } from '../engine/journey.js';
import { INITIAL_STATE, type DraftError, type ExportResult, type FlowState } from './flow-state.js';
import { isChange, nextScreen, previousScreen, resolveScreen, type Screen } from './screen.js';
import type { Settings } from './settings.js';
import {
  evaluateAnswers,
  presetQuestion,
  takeSnapshot,
  type AskedQuestion,
  type Evaluation,
  type Snapshot,
} from './snapshot.js';

/** Forgets all that the person did. */
export function restart({ settings }: { readonly settings: Settings }): Snapshot {
  return takeSnapshot(INITIAL_STATE, settings);
}

/** Leaves the screen when the new settings close it. */
export function applySettings({ state }: Snapshot, settings: Settings): Snapshot {
  const evaluation = evaluateAnswers(state.answers, settings);
  const screen = resolveScreen(state.screen, evaluation.journey, presetQuestion(settings));
  return screen === state.screen
    ? takeSnapshot(state, settings, evaluation)
    : show(screen, state, settings, evaluation);
}

export function toggleOption(snapshot: Snapshot, option: OptionId, isChecked: boolean): Snapshot {
  const { state, question } = snapshot;
  const others = question?.repeats ? state.draft.filter((one) => one !== option) : [];
  return update(snapshot, { draft: isChecked ? [...others, option] : others });
}

/** Makes the draft an answer and goes on, unless something is wrong with the draft. */
export function submit(snapshot: Snapshot): Snapshot {
  const { state, settings, question } = snapshot;
  const error = question && draftError(question, state.draft);
  if (error) return update(snapshot, { error });
  const saved = question ? saveDraft(snapshot, question) : snapshot;
  const screen = nextScreen(state.screen, saved.evaluation.journey, presetQuestion(settings));
  return show(screen, saved.state, settings, saved.evaluation);
}

/** What is chosen on the path is kept; a change is left as it was. */
export function goBack(snapshot: Snapshot): Snapshot {
  const { state, settings, evaluation, question } = snapshot;
  const isOnPath = question && !isChange(state.screen, evaluation.journey);
  const saved = isOnPath && state.draft.length ? saveDraft(snapshot, question) : snapshot;
  const screen = previousScreen(state.screen, saved.evaluation.journey, presetQuestion(settings));
  return show(screen, saved.state, settings, saved.evaluation);
}

/** Asks one question again; then the person comes back to this screen. */
export function changeAnswer(snapshot: Snapshot, question: QuestionId): Snapshot {
  if (questionOf(PROTOCOL, question).tailoring) return openTailoring(snapshot, question);
  const { state, settings, evaluation } = snapshot;
  const returnTo = state.screen.at === 'introduction' ? 'introduction' : 'outcome';
  return show({ at: 'question', question, returnTo }, state, settings, evaluation);
}

/** Opens an optional question on the outcome; the one that is open closes. */
export function openTailoring(snapshot: Snapshot, question: QuestionId): Snapshot {
  const draft = givenAnswer(snapshot.evaluation, question);
  return update(snapshot, {
    tailoring: question,
    tailoringResult: undefined,
    draft,
    error: undefined,
  });
}

/** Closes it; what was answered before stays. */
export function closeTailoring(snapshot: Snapshot): Snapshot {
  return update(snapshot, { tailoring: undefined, draft: [], error: undefined });
}

/** Makes the draft an answer, unless something is wrong with it, and tells what it changed. */
export function submitTailoring(snapshot: Snapshot): Snapshot {
  const { settings, question } = snapshot;
  const error = question && draftError(question, snapshot.state.draft);
  if (!question || error) return update(snapshot, { error });
  const { state, evaluation } = saveDraft(snapshot, question);
  const before = adviceIds(snapshot.evaluation);
  const after = adviceIds(evaluation);
  const tailoringResult = {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
  };
  return closeTailoring(takeSnapshot({ ...state, tailoringResult }, settings, evaluation));
}

export function toggleEntry(snapshot: Snapshot, key: string, isChecked: boolean): Snapshot {
  const others = snapshot.state.checked.filter((one) => one !== key);
  return update(snapshot, { checked: isChecked ? [...others, key] : others });
}

export function reportExport(snapshot: Snapshot, exportResult: ExportResult): Snapshot {
  return update(snapshot, { exportResult });
}

/** Works out what would change the outcome: on request, as it tries some thousand answers. */
export function requestChanges(snapshot: Snapshot): Snapshot {
  const { state, settings, evaluation } = snapshot;
  if (!evaluation.outcome || evaluation.changes) return snapshot;
  const changes = smallestChanges(PROTOCOL, evaluation.answers, settings.country);
  return takeSnapshot(state, settings, { ...evaluation, changes });
}

function update({ state, settings, evaluation }: Snapshot, change: Partial<FlowState>): Snapshot {
  return takeSnapshot({ ...state, ...change }, settings, evaluation);
}

function show(
  screen: Screen,
  state: FlowState,
  settings: Settings,
  evaluation: Evaluation,
): Snapshot {
  const draft = screen.at === 'question' ? givenAnswer(evaluation, screen.question) : [];
  const closed = { tailoring: undefined, tailoringResult: undefined, error: undefined };
  return takeSnapshot({ ...state, ...closed, screen, draft }, settings, evaluation);
}

function saveDraft(
  { state, settings }: Snapshot,
  { id, repeats }: AskedQuestion,
): Pick<Snapshot, 'state' | 'evaluation'> {
  const { tailoring } = questionOf(PROTOCOL, id);
  const { draft } = state;
  // An optional question without a check is open again; to a required one, none is an answer.
  const answer = repeats && (draft.length || !tailoring) ? draft : draft[0];
  const answers: Answers = { ...state.answers, [id]: answer };
  return { state: { ...state, answers }, evaluation: evaluateAnswers(answers, settings) };
}

function givenAnswer({ answers }: Evaluation, question: QuestionId): readonly OptionId[] {
  return givenOptions<Vocabulary, QuestionId>(answers, question) ?? [];
}

function adviceIds({ outcome }: Evaluation): AdviceId[] {
  return (outcome?.advice ?? []).map(({ id }) => id);
}

function draftError(
  { repeats, maxOccurs }: AskedQuestion,
  draft: readonly OptionId[],
): DraftError | undefined {
  if (!repeats && !draft.length) return 'none-chosen';
  return draft.length > maxOccurs ? 'too-many' : undefined;
}
