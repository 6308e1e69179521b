import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWER_OPTIONS } from '../../src/content/answer-options.js';
import { NOT_CARRIED } from '../../src/content/page.js';
import { adviceText, optionText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { plainText } from '../../src/visit-summary/plain-text.js';
import { scriptText } from '../../src/visit-summary/visit-summary.js';
import { CASES } from '../cases/cases.js';
import { assertNone } from '../text/assert-none.js';
import { blocksUnder, CASE_SUMMARIES, summaryOf } from './case-summaries.js';

const { visitSummary: words } = EN;

/** Someone who told all that there is to tell. */
const ALL_TOLD = summaryOf({
  ...CASES[0]!,
  id: 'all that there is to tell',
  answers: {
    safety: 'none-of-these',
    problem: 'cancer',
    opinions: 'one',
    told: ANSWER_OPTIONS.told,
    treatment: ANSWER_OPTIONS.treatment,
    doctor: ANSWER_OPTIONS.doctor,
    'cancer-surgeon': 'no',
    timing: 'weeks',
    person: 'adult',
  },
});

/** A line without the mark before it and the full stop behind it. */
const bare = (line: string) => line.replace(/^- |\.$/g, '');

describe('the page that is handed to a doctor', () => {
  it('has nothing on the first doctor, whatever was told, and nothing that is for them', () => {
    const { context } = ALL_TOLD;
    const onTheDoctor = ANSWER_OPTIONS.doctor.flatMap((option) => {
      const { variants: _variants, ...reason } = EN.reasons[option];
      const { label, short } = optionText('doctor', option, context);
      return [label, short, ...Object.values(reason)];
    });
    const forThem = (['visit', 'message', 'phone'] as const).flatMap(
      (script) => scriptText(script, context).text,
    );
    const titles = NOT_CARRIED.map((id) => EN.advice[id].title);
    const unwanted = [...onTheDoctor, ...forThem, ...titles].map(bare);
    for (const { testCase, summarize } of [...CASE_SUMMARIES, ALL_TOLD]) {
      const lines = plainText(summarize()).split('\n').map(bare);
      assertNone(
        unwanted.filter((one) => lines.includes(one)).map((one) => `${testCase.id}: ${one}`),
      );
    }
  });

  it('names who to see, as the outcome does', () => {
    for (const { testCase, context, outcome, summarize } of [...CASE_SUMMARIES, ALL_TOLD]) {
      const titles = outcome.advice
        .filter(({ id, section }) => section === 'whom' && !NOT_CARRIED.includes(id))
        .map(({ id }) => adviceText(id, context).title);
      const listed = titles.length ? [titles] : [];
      assert.deepEqual(blocksUnder(words.whom, summarize()), listed, testCase.id);
    }
  });
});
