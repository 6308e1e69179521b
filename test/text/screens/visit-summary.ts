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

export const VISIT_SUMMARY = 'the page to take along';

/** The page to take along, with nothing ticked and with all. In an emergency there is none. */
export function visitSummaryScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  if (outcome.tier === 'emergency') return [];
  const page = contextFor(country, text);
  const all = CHECKLIST_SECTIONS.flatMap((section) =>
    sectionEntries(section, outcome, page).flat(),
  );
  return [[], all.map(({ key }) => key)].map((ticked) => ({
    part: VISIT_SUMMARY,
    name: `${outcome.tier}, ${ticked.length} ticked`,
    country,
    lines: withoutSources(
      plainText(visitSummaryOf(snapshotOf(person, { checked: ticked }), page)).split('\n'),
      text,
    ),
  }));
}

/** What stands around that page, and what is told on each way out. */
export function exportScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  if (outcome.tier === 'emergency') return [];
  return EXPORT_METHODS.flatMap((method) =>
    [true, false].map((succeeded) => {
      const snapshot = snapshotOf(person, {
        exportResult: { what: 'visit-summary', method, succeeded },
      });
      const context = contextFor(country, text);
      return {
        part: 'the ways out',
        name: `${method}, ${succeeded ? 'done' : 'blocked'}`,
        country,
        lines: withoutSources(linesOf(renderVisitSummary(snapshot, NO_ACTIONS, context)), text),
      };
    }),
  );
}

/** The records still to get, once the first is ticked, and once all are. */
export function missingRecordScreens(person: Person, text: Text): Screen[] {
  const { outcome, country } = person;
  const page = contextFor(country, text);
  const records = sectionEntries(RECORDS_SECTION, outcome, page).flat();
  if (!records.length) return [];
  return [records.slice(0, 1), records].map((have) => {
    const ticked = have.map(({ key }) => key);
    const lines = linesOf(renderStillToGet(snapshotOf(person, { checked: ticked }), page));
    return {
      part: 'the records still to get',
      name: `${have.length} of ${records.length}`,
      country,
      lines,
    };
  });
}

function withoutSources(lines: readonly string[], { visitSummary: takeAway }: Text): string[] {
  return lines.filter((line) => line && !line.startsWith(`${takeAway.sources}: `));
}
