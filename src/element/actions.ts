import type { OptionId, QuestionId } from '../content/answer-options.js';
import type { ExportMethod } from '../visit-summary/export/export-summary.js';
import type { ExportResult } from './flow-state.js';

/** Everything that a person can do on a screen. Views call these, and change nothing themselves. */
export interface Actions {
  readonly start: () => void;
  readonly next: () => void;
  readonly back: () => void;
  /** Forgets every answer. */
  readonly clear: () => void;
  readonly toggleOption: (option: OptionId, isChecked: boolean) => void;
  /** Asks one question again, or an optional one. */
  readonly changeAnswer: (question: QuestionId) => void;
  /** Takes the answer to the optional question that is open, and changes the outcome in place. */
  readonly saveTailoring: () => void;
  readonly cancelTailoring: () => void;
  readonly toggleEntry: (key: string, isChecked: boolean) => void;
  /** @param index Its place among the folds. */
  readonly openFold: (index: number) => void;
  /** Shows what would change the outcome. */
  readonly showChanges: () => void;
  /** Renders what the tool is, and its sources. */
  readonly showAbout: () => void;
  readonly exportSummary: (what: ExportResult['what'], method: ExportMethod) => void;
  /** The publisher's services came or went. */
  readonly updateServices: () => void;
}
