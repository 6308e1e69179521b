import type { AdviceId, SectionId } from '../content/advice/advice.js';
import { QUESTIONS_SECTION, RECORDS_SECTION } from '../content/page.js';
import type { Outcome } from '../content/vocabulary.js';
import { adviceText, toPlainText, type WordingContext } from '../text/compose.js';
import type { Words } from '../text/text.js';

/** A question to ask, or a record to bring, with a checkbox. */
export interface ChecklistEntry {
  /** The same in every language. */
  readonly key: string;
  readonly words: Words;
}

export const CHECKLIST_SECTIONS: readonly SectionId[] = [QUESTIONS_SECTION, RECORDS_SECTION];

export function checklistEntries(id: AdviceId, context: WordingContext): ChecklistEntry[] {
  return adviceText(id, context).text.flatMap((block, index) =>
    typeof block === 'string'
      ? []
      : block.map((words, entry) => ({
          key: `${id}.${index}.${entry}`,
          words: toPlainText(words, context),
        })),
  );
}

/** The checklist entries of a section, one list for each advice item that has some. */
export function sectionEntries(
  section: SectionId,
  outcome: Outcome,
  context: WordingContext,
): ChecklistEntry[][] {
  return outcome.advice
    .filter((item) => item.section === section)
    .map(({ id }) => checklistEntries(id, context))
    .filter((entries) => entries.length);
}
