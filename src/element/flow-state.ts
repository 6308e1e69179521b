import type { OptionId } from '../content/answer-options.js';
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
}

/** All that a person has done so far. Everything they see follows from it and the settings. */
export interface FlowState {
  /** The person's own answers; the problem preset by the page's topic is not among them. */
  readonly answers: Answers;
  readonly screen: Screen;
  /** The options checked on the question that is shown, not yet an answer. */
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
  draft: [],
  error: undefined,
  checked: [],
  exportResult: undefined,
};
