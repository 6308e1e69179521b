import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText, plainTextWithin } from '../../src/visit-summary/plain-text.js';
import type { VisitSummary } from '../../src/visit-summary/visit-summary.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { CASES } from '../cases/cases.js';
import { isCalm } from '../text/screens/people.js';
import { summaryOf } from './case-summaries.js';

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

const within = (max: number) => plainTextWithin(PAGE, (text) => text.length <= max);

describe('the visit summary as plain text', () => {
  it('marks sections, lists and checkboxes with plain characters', () => {
    assert.equal(plainText(PAGE), WHOLE);
  });

  it('is complete where it fits', () => {
    assert.equal(within(WHOLE.length), WHOLE);
  });

  it('drops as few whole sections as possible, and says so', () => {
    const parts = WHOLE.split('\n\n').slice(0, 1 + PAGE.sections.length);
    const { footer } = PAGE;
    const cutAfter = (kept: number) =>
      [...parts.slice(0, 1 + kept), cut, footer.at(-1)].join('\n\n');
    const longest = Math.max(WHOLE.length, cutAfter(PAGE.sections.length).length);
    for (let max = cutAfter(1).length; max < longest; max++) {
      const text = within(max);
      const kept = text.split('\n\n').length - 3;
      assert.ok(text === WHOLE || text === cutAfter(kept), text);
      const next = kept < PAGE.sections.length ? cutAfter(kept + 1) : WHOLE;
      assert.ok(text === WHOLE || next.length > max, `${max}: ${text}`);
    }
  });

  it('is only that notice where no section fits', () => {
    assert.equal(within(0), cut);
  });

  for (const text of LANGUAGES) {
    it(`says why the person asks, and what, in the e-mail of every case, in ${text.language}`, () => {
      for (const one of CASES) {
        const summary = summaryOf(one, text);
        if (!isCalm(summary)) continue;
        const mail = plainTextWithin(summary.summarize(), (body) => addressOf(body).length < 1900);
        const { why, questions } = text.visitSummary;
        assert.ok(mail.includes(`${why}:\n`), one.id);
        const hasQuestions = summary.facts.has('first-opinion-given');
        assert.equal(mail.includes(`${questions}:\n`), hasQuestions, one.id);
      }
    });
  }
});

/** As long as mail programs on Windows take it. */
function addressOf(body: string): string {
  return `mailto:?subject=&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
