import type { AdviceId, SectionId } from '../content/advice/advice.js';
import type { CountryId } from '../content/countries.js';
import { QUESTIONS_SECTION, RECORDS_SECTION } from '../content/page.js';
import type { Outcome } from '../content/vocabulary.js';
import { adviceText, toPlainText } from '../text/compose.js';
import type { AdviceText, Text, Words } from '../text/text.js';

/** The language, country and day that decide which words are shown. */
export interface LocaleContext {
  readonly text: Text;
  readonly country: CountryId;
  /** ISO 8601. */
  readonly today: string;
}

/** A question to ask, or a record to bring, with a checkbox. */
export interface ChecklistEntry {
  /** The same in every language. */
  readonly key: string;
  readonly words: Words;
}

export const CHECKLIST_SECTIONS: readonly SectionId[] = [QUESTIONS_SECTION, RECORDS_SECTION];

export function adviceWords(
  id: AdviceId,
  { reasons }: Pick<Outcome, 'reasons'>,
  context: LocaleContext,
): AdviceText {
  return adviceText(id, context.text, { headline: reasons[0]!.id, ...context });
}

export function checklistEntries(
  id: AdviceId,
  outcome: Outcome,
  context: LocaleContext,
): ChecklistEntry[] {
  return adviceWords(id, outcome, context).flatMap((block, index) =>
    typeof block === 'string'
      ? []
      : block.map((words, entry) => ({
          key: `${id}.${index}.${entry}`,
          words: toPlainText(words, context.country, context.text),
        })),
  );
}

/** The checklist entries of a section, one list for each advice item. */
export function sectionEntries(
  section: SectionId,
  outcome: Outcome,
  context: LocaleContext,
): ChecklistEntry[][] {
  return outcome.advice
    .filter((item) => item.section === section)
    .map(({ id }) => checklistEntries(id, outcome, context));
}
