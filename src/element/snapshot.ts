import type { OptionId, QuestionId } from '../content/answer-options.js';
import { PROTOCOL } from '../content/protocol.js';
import type { Answers, Change, Explain, Journey, Outcome } from '../content/vocabulary.js';
import type { FactId } from '../content/facts.js';
import { decide, outcomeOf } from '../engine/assess.js';
import { holdingFacts } from '../engine/condition.js';
import { explain } from '../engine/explain.js';
import { offeredOptions, questionIds, questionOf, resolveJourney } from '../engine/journey.js';
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
  /** The shared conditions that hold: some words differ by them. */
  readonly facts: ReadonlySet<FactId>;
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

/** The question that is open. */
export interface AskedQuestion {
  readonly id: QuestionId;
  /** In the order shown. */
  readonly options: readonly OptionId[];
  /** Whether several options may be checked. */
  readonly repeats: boolean;
  /** The most options that may be checked. */
  readonly maxOccurs: number;
  /** Whether this one answer is given or changed while all others stand. */
  readonly isChange: boolean;
}

/** Everything that the views read: derived once after each change, and nowhere else. */
export interface Snapshot {
  readonly state: FlowState;
  readonly settings: Settings;
  readonly evaluation: Evaluation;
  readonly progress: Progress;
  /** On a question screen, and on an outcome with an optional question open. */
  readonly question: AskedQuestion | undefined;
}

export type QuestionSnapshot = Snapshot & { readonly question: AskedQuestion };
export type OutcomeSnapshot = Snapshot & { readonly evaluation: { readonly outcome: Outcome } };

export function isQuestion(snapshot: Snapshot): snapshot is QuestionSnapshot {
  return snapshot.state.screen.at === 'question';
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
    facts: holdingFacts(decision?.context ?? journey.context),
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
    question: askedQuestion(state, evaluation),
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
  { screen, tailoring }: FlowState,
  evaluation: Evaluation,
): AskedQuestion | undefined {
  const { journey } = evaluation;
  const id = screen.at === 'question' ? screen.question : tailoring;
  if (!id || (id === tailoring && !tailoringQuestions(evaluation).includes(id))) return undefined;
  const { repeats = false, maxOccurs = Infinity } = questionOf(PROTOCOL, id);
  return {
    id,
    options: offeredOptions(PROTOCOL, id, journey),
    repeats,
    maxOccurs,
    isChange: id === tailoring || isChange(screen, journey),
  };
}

/** The optional questions that the outcome asks, answered or not, in the order asked. */
export function tailoringQuestions({ outcome }: Pick<Evaluation, 'outcome'>): QuestionId[] {
  const asked = outcome ? [...outcome.answered, ...outcome.tailoring] : [];
  return questionIds(PROTOCOL).filter(
    (id) => questionOf(PROTOCOL, id).tailoring && asked.includes(id),
  );
}
