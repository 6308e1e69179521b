import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { sectionEntries, CHECKLIST_SECTIONS } from '../../src/visit-summary/checklist.js';
import { plainText } from '../../src/visit-summary/plain-text.js';
import { selfContainedFile } from '../../src/visit-summary/summary-document.js';
import { CASE_SUMMARIES, type CaseSummary } from './case-summaries.js';

const FORMATS = ['A4', 'Letter'];

const allKeys = ({ outcome, context }: CaseSummary): string[] =>
  CHECKLIST_SECTIONS.flatMap((section) => sectionEntries(section, outcome, context).flat()).map(
    ({ key }) => key,
  );

const length = (summaryCase: CaseSummary, checked: readonly string[] = []) =>
  plainText(summaryCase.summarize(checked)).length;

/** Only Chromium can count the sheets. */
async function sheetsOf(html: string, format: string): Promise<number | undefined> {
  const payload = { html, format };
  const answer = await executeServerCommand<unknown, typeof payload>('count-pdf-pages', payload);
  return typeof answer === 'number' ? answer : undefined;
}

const LONGEST = [...CASE_SUMMARIES].sort((a, b) => length(b, allKeys(b)) - length(a, allKeys(a)));
const LONGEST_UNCHECKED = [...CASE_SUMMARIES].sort((a, b) => length(b) - length(a));

describe('the visit summary on paper', () => {
  for (const format of FORMATS) {
    for (const summaryCase of LONGEST_UNCHECKED.slice(0, 3)) {
      it(`takes one sheet of ${format} with nothing checked: ${summaryCase.testCase.id}`, async () => {
        const sheets = await sheetsOf(selfContainedFile(summaryCase.summarize()), format);
        if (sheets) expect(sheets).to.equal(1);
      });
    }

    for (const summaryCase of LONGEST.slice(0, 3)) {
      it(`takes two sheets of ${format} with everything checked: ${summaryCase.testCase.id}`, async () => {
        const sheets = await sheetsOf(
          selfContainedFile(summaryCase.summarize(allKeys(summaryCase))),
          format,
        );
        if (sheets) expect(sheets).to.be.at.most(2);
      });
    }
  }
});
