import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import type { Text } from '../../src/text/text.js';
import { CHECKLIST_SECTIONS, sectionEntries } from '../../src/visit-summary/checklist.js';
import { selfContainedFile } from '../../src/visit-summary/summary-document.js';
import { composeVisitSummary } from '../../src/visit-summary/visit-summary.js';
import { BRIEF_CASES, type Case } from '../../tools/review-sheet/cases.js';
import { outcomeSnapshot } from '../../tools/review-sheet/static-outcome.js';

const PAPER = ['A4', 'Letter'];

/** In an emergency there is no visit summary. */
const CASES = BRIEF_CASES.filter(({ tier }) => tier !== 'emergency');

/** The file of a case, with nothing checked or with all there is. */
function fileOf({ answers, country }: Case, text: Text, isAllChecked: boolean): string {
  const { chosen, facts, outcome } = outcomeSnapshot(answers, country).evaluation;
  const context = { text, country, facts, today: '2026-11-23' };
  const entries = CHECKLIST_SECTIONS.flatMap((section) =>
    sectionEntries(section, outcome, context),
  );
  const checked = isAllChecked ? entries.flat().map(({ key }) => key) : [];
  return selfContainedFile(composeVisitSummary({ outcome, chosen, checked }, context));
}

/** One file after another, each from a new sheet on: a browser prints many slowly, and one fast. */
function together(files: readonly string[]): string {
  const bodies = files.map((file) => /<body>([^]*)<\/body>/.exec(file)![1]!);
  const sheets = bodies.map((body) => `<div style="break-after: page">${body}</div>`);
  return files[0]!.replace(bodies[0]!, () => sheets.join(''));
}

/** Undefined in engines that cannot count the sheets. */
async function sheetsOf(html: string, format: string): Promise<number | undefined> {
  const payload = { html, format };
  const answer = await executeServerCommand<unknown, typeof payload>('count-pdf-pages', payload);
  return typeof answer === 'number' ? answer : undefined;
}

describe('the visit summary on paper', () => {
  for (const format of PAPER) {
    for (const text of [EN, ES]) {
      it(`takes one sheet of ${format} in each case of the brief, in ${text.language}`, async () => {
        const files = CASES.map((one) => fileOf(one, text, false));
        const sheets = await sheetsOf(together(files), format);
        if (sheets) expect(sheets).to.equal(files.length);
      });

      it(`takes two of ${format} at most with all checked, in ${text.language}`, async () => {
        const files = CASES.map((one) => fileOf(one, text, true));
        const [longest] = files.sort((one, other) => other.length - one.length);
        const sheets = await sheetsOf(longest!, format);
        if (sheets) expect(sheets).to.be.at.most(2);
      });
    }
  }
});
