import type { AdviceId } from '../content/advice/advice.js';
import type { OptionId, QuestionId } from '../content/answer-options.js';
import type { ScriptId } from '../content/page.js';
import type { Answers } from '../content/vocabulary.js';
import type { ExportMethod } from '../visit-summary/export/export-summary.js';
import { INTRODUCTION, type Screen } from './screen.js';

/** Why a draft cannot become an answer. */
export type DraftError = 'none-chosen' | 'too-many';

/** What the person exported, how, and whether it worked as far as a browser can tell. */
export interface ExportResult {
  readonly what: 'visit-summary' | ScriptId;
  readonly method: ExportMethod;
  readonly succeeded: boolean;
  /** Whether the text stands there too, to copy from. */
  readonly showsText: boolean;
}

/** What an answer to a tailoring question changed, in the order of the page. */
export interface TailoringResult {
  readonly added: readonly AdviceId[];
  readonly removed: readonly AdviceId[];
}

/** All that a person has done so far. Everything they see follows from it and the settings. */
export interface FlowState {
  /** The person's own answers; the problem preset by the page's topic is not among them. */
  readonly answers: Answers;
  readonly screen: Screen;
  /** The optional question that is open on the outcome. */
  readonly tailoring: QuestionId | undefined;
  /** What the last optional answer did. */
  readonly tailoringResult: TailoringResult | undefined;
  /** The options checked on the question that is open, not yet an answer. */
  readonly draft: readonly OptionId[];
  /** What is wrong with the draft, once the person has tried to go on. */
  readonly error: DraftError | undefined;
  /** Keys of checklist entries, in the order in which they were checked. */
  readonly checked: readonly string[];
  readonly exportResult: ExportResult | undefined;
}

export const INITIAL_STATE: FlowState = {
  answers: {},
  screen: INTRODUCTION,
  tailoring: undefined,
  tailoringResult: undefined,
  draft: [],
  error: undefined,
  checked: [],
  exportResult: undefined,
};
