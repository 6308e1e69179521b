import type { OptionId, QuestionId } from '../content/answer-options.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Answers, Change, Explain, Journey, Outcome } from '../content/vocabulary.js';
import { decide, outcomeOf } from '../engine/assess.js';
import { explain } from '../engine/explain.js';
import { offeredOptions, questionOf, resolveJourney } from '../engine/journey.js';
import type { FlowState } from './flow-state.js';
import { isChange, requiredPath } from './screen.js';
import type { Settings } from './settings.js';

/** What follows from the answers and the settings, whichever screen is shown. */
export interface Evaluation {
  /** The person's answers, with the problem preset by the page's topic. */
  readonly answers: Answers;
  readonly journey: Journey;
  /** The chosen options that count, by question, in the order offered. */
  readonly chosen: ReadonlyMap<QuestionId, readonly OptionId[]>;
  /** Once no required question is open. */
  readonly outcome: Outcome | undefined;
  /** Names the answers behind a part of the outcome. */
  readonly explain: Explain;
  /** What would change the outcome, once the person has asked: it takes long to work out. */
  readonly changes?: readonly Change[];
}

export interface Progress {
  /** The number of the question that is shown, from 1; 0 when none of the path is shown. */
  readonly step: number;
  readonly of: number;
}

/** The question that is shown. */
export interface AskedQuestion {
  readonly id: QuestionId;
  /** In the order shown. */
  readonly options: readonly OptionId[];
  /** Whether several options may be checked. */
  readonly repeats: boolean;
  /** The most options that may be checked. */
  readonly maxOccurs: number;
  /** `change`: one answer is being changed; `tailoring`: an optional one; else on the path. */
  readonly mode: 'on-path' | 'change' | 'tailoring';
}

/** Everything that the views read: derived once after each change, and nowhere else. */
export interface Snapshot {
  readonly state: FlowState;
  readonly settings: Settings;
  readonly evaluation: Evaluation;
  readonly progress: Progress;
  /** On a question screen. */
  readonly question: AskedQuestion | undefined;
}

export type QuestionSnapshot = Snapshot & { readonly question: AskedQuestion };
export type OutcomeSnapshot = Snapshot & { readonly evaluation: { readonly outcome: Outcome } };

export function isQuestion(snapshot: Snapshot): snapshot is QuestionSnapshot {
  return snapshot.question !== undefined;
}

/** Whether the outcome is shown: it may be known while one answer is being changed. */
export function isOutcome(snapshot: Snapshot): snapshot is OutcomeSnapshot {
  return snapshot.state.screen.at === 'outcome' && snapshot.evaluation.outcome !== undefined;
}

export function evaluateAnswers(own: Answers, { topic, country }: Settings): Evaluation {
  const answers: Answers = topic ? { problem: topic, ...own } : own;
  const journey = resolveJourney(PROTOCOL, answers, country);
  const decision = journey.next === null ? decide(PROTOCOL, journey, answers) : undefined;
  const questions = Object.keys(answers) as QuestionId[];
  return {
    answers,
    journey,
    outcome: decision && outcomeOf(PROTOCOL, journey, decision),
    chosen: new Map(questions.map((id) => [id, chosenOptions(id, answers, journey)])),
    explain: decision ? explain(PROTOCOL, decision) : () => [],
  };
}

/** @param evaluation That of the same answers and settings, where it is known. */
export function takeSnapshot(
  state: FlowState,
  settings: Settings,
  evaluation = evaluateAnswers(state.answers, settings),
): Snapshot {
  const { screen } = state;
  const { journey } = evaluation;
  const path = requiredPath(journey, presetQuestion(settings));
  const isOnPath = screen.at === 'question' && !isChange(screen, journey);
  return {
    state,
    settings,
    evaluation,
    progress: { step: isOnPath ? path.indexOf(screen.question) + 1 : 0, of: path.length },
    question: screen.at === 'question' ? askedQuestion(screen.question, state, journey) : undefined,
  };
}

/** The question that the page's topic answers. */
export function presetQuestion({ topic }: Settings): QuestionId | undefined {
  return topic && 'problem';
}

function chosenOptions(id: QuestionId, answers: Answers, journey: Journey): readonly OptionId[] {
  const chosen: readonly OptionId[] = [answers[id] ?? []].flat();
  return offeredOptions(PROTOCOL, id, journey).filter((option) => chosen.includes(option));
}

function askedQuestion(
  id: QuestionId,
  { answers, screen }: FlowState,
  journey: Journey,
): AskedQuestion {
  const { repeats = false, maxOccurs = Infinity, tailoring } = questionOf(PROTOCOL, id);
  const required = isChange(screen, journey) ? 'change' : 'on-path';
  return {
    id,
    options: offeredOptions(PROTOCOL, id, journey),
    repeats,
    maxOccurs,
    mode: tailoring && !answers[id] ? 'tailoring' : required,
  };
}
