import type { AdviceId, SectionId } from '../content/advice/advice.js';
import type { CountryId } from '../content/countries.js';
import { QUESTIONS_SECTION, RECORDS_SECTION } from '../content/page.js';
import type { Outcome } from '../content/vocabulary.js';
import { adviceText, toPlainText } from '../text/compose.js';
import type { AdviceText, Text, Words } from '../text/text.js';

/** Where and when the words are read. */
export interface LocaleContext {
  readonly text: Text;
  readonly country: CountryId;
  /** ISO 8601. */
  readonly today: string;
}

/** A question to ask, or a record to bring, that the person can tick. */
export interface ChecklistEntry {
  /** The same in every language. */
  readonly key: string;
  readonly words: Words;
}

/** Sections whose lists can be ticked. */
export const CHECKLIST_SECTIONS: readonly SectionId[] = [QUESTIONS_SECTION, RECORDS_SECTION];

export function adviceWords(
  id: AdviceId,
  { reasons }: Pick<Outcome, 'reasons'>,
  reading: LocaleContext,
): AdviceText {
  return adviceText(id, reading.text, { headline: reasons[0]!.id, ...reading });
}

/** The entries of the lists of one advice item. */
export function checklistEntries(
  id: AdviceId,
  outcome: Outcome,
  reading: LocaleContext,
): ChecklistEntry[] {
  return adviceWords(id, outcome, reading).flatMap((block, at) =>
    typeof block === 'string'
      ? []
      : block.map((words, entry) => ({
          key: `${id}.${at}.${entry}`,
          words: toPlainText(words, reading.country, reading.text),
        })),
  );
}

/** All that can be ticked in a section, item by item. */
export function sectionEntries(
  section: SectionId,
  outcome: Outcome,
  reading: LocaleContext,
): ChecklistEntry[][] {
  return outcome.advice
    .filter((item) => item.section === section)
    .map(({ id }) => checklistEntries(id, outcome, reading));
}
