import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { sectionEntries, CHECKLIST_SECTIONS } from '../../src/visit-summary/checklist.js';
import { plainText } from '../../src/visit-summary/plain-text.js';
import { selfContainedFile } from '../../src/visit-summary/summary-document.js';
import { CARRIERS, type Carrier } from './case-summaries.js';

const FORMATS = ['A4', 'Letter'];

/** Keys of all that this person can tick. */
const allTicked = ({ outcome, reading }: Carrier): string[] =>
  CHECKLIST_SECTIONS.flatMap((section) => sectionEntries(section, outcome, reading).flat()).map(
    ({ key }) => key,
  );

const length = (carrier: Carrier, ticked: readonly string[] = []) =>
  plainText(carrier.take(ticked)).length;

/** Only Chromium tells how many sheets of paper a page takes. */
async function sheetsOf(html: string, format: string): Promise<number | undefined> {
  const payload = { html, format };
  const answer = await executeServerCommand<unknown, typeof payload>('count-pdf-pages', payload);
  return typeof answer === 'number' ? answer : undefined;
}

const LONGEST = [...CARRIERS].sort((a, b) => length(b, allTicked(b)) - length(a, allTicked(a)));
const LONGEST_UNTICKED = [...CARRIERS].sort((a, b) => length(b) - length(a));

describe('on paper', () => {
  for (const format of FORMATS) {
    for (const carrier of LONGEST_UNTICKED.slice(0, 3)) {
      it(`the longest page takes one sheet of ${format} unticked: ${carrier.one.id}`, async () => {
        const sheets = await sheetsOf(selfContainedFile(carrier.take()), format);
        if (sheets) expect(sheets).to.equal(1);
      });
    }

    for (const carrier of LONGEST.slice(0, 3)) {
      it(`and two with all there is to tick: ${carrier.one.id}`, async () => {
        const sheets = await sheetsOf(selfContainedFile(carrier.take(allTicked(carrier))), format);
        if (sheets) expect(sheets).to.be.at.most(2);
      });
    }
  }
});
