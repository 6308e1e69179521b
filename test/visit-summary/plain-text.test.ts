import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText, plainTextWithin } from '../../src/visit-summary/plain-text.js';
import type { VisitSummary } from '../../src/visit-summary/visit-summary.js';
import { EN } from '../../src/text/en.js';
import { CASE_SUMMARIES } from './case-summaries.js';

const { cut } = EN.visitSummary;

const PAGE: VisitSummary = {
  text: EN,
  heading: 'Heading',
  lines: ['Name: ____', 'Date: ____'],
  sections: [
    ['One', 'A paragraph.', ['an entry', 'another']],
    [
      'Two?',
      [
        ['checked', true],
        ['unchecked', false],
      ],
    ],
    ['Three', 'The end.'],
  ],
  footer: ['The sources of all that is on it, which are many more than these.', 'Made.'],
};

const WHOLE = `Heading
Name: ____
Date: ____

One:
A paragraph.
- an entry
- another

Two?
[x] checked
[ ] unchecked

Three:
The end.

The sources of all that is on it, which are many more than these.

Made.`;

/** What a mail's address may take, in the usual encoding, without its subject. */
const MAIL_LENGTH = 1970;
const mailBody = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));

const within = (max: number) => plainTextWithin(PAGE, (text) => text.length <= max);

describe('the visit summary as plain text', () => {
  it('marks sections, lists and checkboxes with plain characters', () => {
    assert.equal(plainText(PAGE), WHOLE);
  });

  it('is complete where it fits', () => {
    assert.equal(within(WHOLE.length), WHOLE);
  });

  it('leaves out the sources first, as they are the least to lose', () => {
    const { footer } = PAGE;
    const withoutSources = WHOLE.replace(`${footer[0]}\n\n`, '');
    assert.equal(within(WHOLE.length - 1), withoutSources);
    assert.equal(within(withoutSources.length), withoutSources);
  });

  it('then drops as few whole sections as possible, and says so', () => {
    const parts = WHOLE.split('\n\n').slice(0, 1 + PAGE.sections.length);
    const made = PAGE.footer.at(-1);
    const withoutSources = [...parts, made].join('\n\n');
    const cutAfter = (kept: number) => [...parts.slice(0, 1 + kept), cut, made].join('\n\n');
    for (let max = cutAfter(1).length; max < withoutSources.length; max++) {
      const text = within(max);
      const kept = text.split('\n\n').length - 3;
      assert.equal(text, cutAfter(kept));
      const isLast = kept === PAGE.sections.length - 1;
      assert.ok(isLast || cutAfter(kept + 1).length > max, `${max}: ${text}`);
    }
  });

  it('is only that notice where no section fits', () => {
    assert.equal(within(0), cut);
  });

  it('is whole in the e-mail of every case, but for the sources', () => {
    for (const { testCase, summarize } of CASE_SUMMARIES) {
      const text = plainTextWithin(summarize(), (body) => mailBody(body).length < MAIL_LENGTH);
      assert.ok(!text.includes(cut), `${testCase.id}: ${text}`);
    }
  });
});
