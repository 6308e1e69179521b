import { RECORDS_SECTION } from '../../../src/content/page.js';
import { renderVisitSummary, visitSummaryOf } from '../../../src/element/views/visit-summary.js';
import type { Text } from '../../../src/text/text.js';
import { CHECKLIST_SECTIONS, sectionEntries } from '../../../src/visit-summary/checklist.js';
import { EXPORT_METHODS } from '../../../src/visit-summary/export/export-summary.js';
import { plainText } from '../../../src/visit-summary/plain-text.js';
import { NO_ACTIONS } from '../../../tools/review-sheet/static-outcome.js';
import { foldScreen, foldsOfPerson, viewContextOf } from './outcome.js';
import { snapshotOf, type Person } from './people.js';
import { linesOf } from './rendered-lines.js';
import type { Screen } from './screen.js';

export const VISIT_SUMMARY = 'the visit summary';

/** With nothing checked and with everything; without sources, whose names are not our words. */
export function visitSummaryScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  const context = viewContextOf(person, text);
  const all = CHECKLIST_SECTIONS.flatMap((section) =>
    sectionEntries(section, outcome, context).flat(),
  );
  return [[], all.map(({ key }) => key)].map((checked) => {
    const summary = visitSummaryOf(snapshotOf(person, { checked }), context);
    return {
      part: VISIT_SUMMARY,
      name: `${outcome.tier}, ${checked.length} checked`,
      country,
      lines: plainText({ ...summary, footer: summary.footer.slice(-1) })
        .split('\n')
        .filter(Boolean),
    };
  });
}

/** The ways to take it along, with each message that an export can show. */
export function exportScreens(person: Person, text: Text): Screen[] {
  return EXPORT_METHODS.flatMap((method) =>
    [true, false].map((succeeded) => {
      const result = { what: 'visit-summary', method, succeeded } as const;
      const exportResult = { ...result, showsText: !succeeded };
      const snapshot = snapshotOf(person, { exportResult });
      return {
        part: 'the export',
        name: `${method}, ${succeeded ? 'done' : 'blocked'}`,
        country: person.country,
        lines: linesOf(renderVisitSummary(snapshot, NO_ACTIONS, viewContextOf(person, text))),
      };
    }),
  );
}

/** With the first record checked, and with all: what is still to get stands below them. */
export function missingRecordScreens(person: Person, text: Text): Screen[] {
  const context = viewContextOf(person, text);
  const records = sectionEntries(RECORDS_SECTION, person.outcome, context).flat();
  const [fold] = foldsOfPerson(person, text).filter(({ advice }) =>
    advice.some(({ section }) => section === RECORDS_SECTION),
  );
  if (!fold) return [];
  return [records.slice(0, 1), records].map((have) => ({
    ...foldScreen(fold, person, text, { checked: have.map(({ key }) => key) }),
    part: 'the records still to get',
  }));
}
