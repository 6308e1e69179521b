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
  lead: 'Lead',
  sections: [
    ['One', 'A paragraph.', ['an entry', 'another']],
    [
      'Two?',
      [
        ['ticked', true],
        ['open', false],
      ],
    ],
    ['Three', 'The end.'],
  ],
  footer: ['The sources of all that is on it, which are many more than these.', 'Made.'],
};

const WHOLE = `Heading
Lead

One:
A paragraph.
- an entry
- another

Two?
[x] ticked
[ ] open

Three:
The end.

The sources of all that is on it, which are many more than these.

Made.`;

const within = (most: number) => plainTextWithin(PAGE, (text) => text.length <= most);

describe('the page as plain text', () => {
  it('shows sections, lists and ticks with marks that any message can carry', () => {
    assert.equal(plainText(PAGE), WHOLE);
  });

  it('is whole where it fits', () => {
    assert.equal(within(WHOLE.length), WHOLE);
  });

  it('is cut at whole sections where it does not, as late as can be, and says so', () => {
    const parts = WHOLE.split('\n\n').slice(0, 1 + PAGE.sections.length);
    const { footer } = PAGE;
    const cutAfter = (kept: number) =>
      [...parts.slice(0, 1 + kept), cut, footer.at(-1)].join('\n\n');
    const longest = Math.max(WHOLE.length, cutAfter(PAGE.sections.length).length);
    for (let most = cutAfter(1).length; most < longest; most++) {
      const text = within(most);
      const kept = text.split('\n\n').length - 3;
      assert.ok(text === WHOLE || text === cutAfter(kept), text);
      const next = kept < PAGE.sections.length ? cutAfter(kept + 1) : WHOLE;
      assert.ok(text === WHOLE || next.length > most, `${most}: ${text}`);
    }
  });

  it('is no more than the line that says so where not even one section fits', () => {
    assert.equal(within(0), cut);
  });

  it('keeps at least who it is for and the first step in an e-mail of any of the cases', () => {
    for (const { testCase, summarize } of CASE_SUMMARIES) {
      const text = plainTextWithin(summarize(), (body) => encodeURIComponent(body).length < 1000);
      assert.ok(text.includes(`${EN.outcome.firstStep}:\n`), testCase.id);
    }
  });
});
