import { RECORDS_SECTION } from '../../../src/content/page.js';
import { renderVisitSummary, visitSummaryOf } from '../../../src/element/views/visit-summary.js';
import { renderStillToGet } from '../../../src/element/views/checklist.js';
import { sectionEntries, CHECKLIST_SECTIONS } from '../../../src/visit-summary/checklist.js';
import { plainText } from '../../../src/visit-summary/plain-text.js';
import { EXPORT_METHODS } from '../../../src/visit-summary/export/export-summary.js';
import type { Text } from '../../../src/text/text.js';
import { NO_ACTIONS } from '../../../tools/review-sheet/static-outcome.js';
import { snapshotOf, type Person } from './people.js';
import { linesOf } from './rendered-lines.js';
import { contextFor, type Screen } from './screen.js';

export const VISIT_SUMMARY = 'the visit summary';

/** With nothing checked and with everything. An emergency has no visit summary. */
export function visitSummaryScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  if (outcome.tier === 'emergency') return [];
  const context = contextFor(country, text);
  const all = CHECKLIST_SECTIONS.flatMap((section) =>
    sectionEntries(section, outcome, context).flat(),
  );
  return [[], all.map(({ key }) => key)].map((checked) => ({
    part: VISIT_SUMMARY,
    name: `${outcome.tier}, ${checked.length} checked`,
    country,
    lines: withoutSources(
      plainText(visitSummaryOf(snapshotOf(person, { checked }), context)).split('\n'),
      text,
    ),
  }));
}

/** The buttons, with each message that an export can show. */
export function exportScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  if (outcome.tier === 'emergency') return [];
  return EXPORT_METHODS.flatMap((method) =>
    [true, false].map((succeeded) => {
      const exportResult = { what: 'visit-summary', method, succeeded } as const;
      const snapshot = snapshotOf(person, { exportResult });
      const context = contextFor(country, text);
      return {
        part: 'the export',
        name: `${method}, ${succeeded ? 'done' : 'blocked'}`,
        country,
        lines: withoutSources(linesOf(renderVisitSummary(snapshot, NO_ACTIONS, context)), text),
      };
    }),
  );
}

/** With the first record checked, and with all. */
export function missingRecordScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  const context = contextFor(country, text);
  const records = sectionEntries(RECORDS_SECTION, outcome, context).flat();
  if (!records.length) return [];
  return [records.slice(0, 1), records].map((have) => {
    const checked = have.map(({ key }) => key);
    const lines = linesOf(renderStillToGet(snapshotOf(person, { checked }), context));
    return {
      part: 'the records still to get',
      name: `${have.length} of ${records.length}`,
      country,
      lines,
    };
  });
}

function withoutSources(lines: readonly string[], { visitSummary }: Text): string[] {
  return lines.filter((line) => line && !line.startsWith(`${visitSummary.sources}: `));
}
