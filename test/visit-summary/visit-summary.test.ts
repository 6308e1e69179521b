import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QuestionId } from '../../src/content/answer-options.js';
import { EMERGENCY_LINES } from '../../src/content/countries.js';
import { interpolate, optionText, sourceName } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { checklistEntries } from '../../src/visit-summary/checklist.js';
import { plainText } from '../../src/visit-summary/plain-text.js';
import type { VisitSummary } from '../../src/visit-summary/visit-summary.js';
import { assertNone } from '../text/assert-none.js';
import { blocksUnder, CASE_SUMMARIES, type CaseSummary } from './case-summaries.js';

const { visitSummary: words } = EN;
const [NAME, DATE, WHY, SYMPTOMS, SAFE_TO_WAIT] = [
  words.name,
  words.date,
  words.whyLine,
  words.symptomsLine,
  words.safeToWaitLine,
].map((line) => interpolate(line, { blank: words.blank }));

/** In the order in which a doctor asks. */
const ORDER = [
  words.problem,
  words.timing,
  words.why,
  words.safeToWait,
  words.questions,
  words.moreQuestions,
  words.whom,
  words.records,
  words.matters,
];

/** On the page of everyone who has had a first opinion. */
const AFTER_ONE = [words.timing, words.safeToWait, words.questions, words.whom, words.records];

const titlesOn = ({ sections }: VisitSummary) => sections.map(([title]) => title);

/** What was answered, as far as it counts. */
const textsOf = (question: QuestionId, { chosen, context, outcome }: CaseSummary) =>
  outcome.answered.includes(question)
    ? (chosen.get(question) ?? []).map((option) => optionText(question, option, context))
    : [];

describe('the visit summary', () => {
  it('has its sections in the order in which a doctor asks, none of them empty', () => {
    for (const { testCase, summarize } of CASE_SUMMARIES) {
      const here = titlesOn(summarize());
      const inOrder = ORDER.filter((title) => here.includes(title));
      assert.deepEqual(here, inOrder, testCase.id);
      const blocks = here.map((title) => blocksUnder(title, summarize()));
      assert.ok(blocks.every((some) => some.length && some.every((block) => block.length)));
    }
  });

  it('has lines for name, date, own words, and the date until which waiting is safe', () => {
    for (const { testCase, outcome, summarize } of CASE_SUMMARIES) {
      assert.deepEqual(summarize().lines, [NAME, DATE], testCase.id);
      const isAfterOne = outcome.reasons[0]!.id !== 'no-first-opinion';
      const [first] = blocksUnder(words.why, summarize());
      assert.equal(first, isAfterOne ? WHY : SYMPTOMS, testCase.id);
      assert.deepEqual(
        blocksUnder(words.safeToWait, summarize()),
        isAfterOne ? [SAFE_TO_WAIT] : [],
        testCase.id,
      );
    }
  });

  it('covers the next visit of everyone who has had a first opinion', () => {
    for (const { testCase, outcome, summarize } of CASE_SUMMARIES) {
      const here = titlesOn(summarize()).filter((title) => AFTER_ONE.includes(title));
      const isAfterOne = outcome.reasons[0]!.id !== 'no-first-opinion';
      assert.deepEqual(here, isAfterOne ? AFTER_ONE : [], testCase.id);
    }
  });

  it('says the problem, where things stand, what was found and tried, and what matters', () => {
    for (const summaryCase of CASE_SUMMARIES) {
      const { testCase, summarize } = summaryCase;
      const page = summarize();
      const shorts = (question: QuestionId) =>
        textsOf(question, summaryCase).map(({ short }) => short);
      assert.deepEqual(blocksUnder(words.problem, page), shorts('problem'), testCase.id);
      assert.deepEqual(blocksUnder(words.timing, page), shorts('timing'), testCase.id);
      const matters = shorts('matters');
      const listed = matters.length ? [matters] : [];
      assert.deepEqual(blocksUnder(words.matters, page), listed, testCase.id);
      const found = (['told', 'treatment'] as const)
        .flatMap((question) => textsOf(question, summaryCase))
        .map(({ label }) => label);
      assert.deepEqual(blocksUnder(words.why, page).slice(1), found.length ? [found] : []);
    }
  });

  it('names the sources of what is on it, each once, then the day and the version', () => {
    for (const { testCase, outcome, summarize } of CASE_SUMMARIES) {
      const { footer } = summarize();
      const isAfterOne = outcome.reasons[0]!.id !== 'no-first-opinion';
      assert.equal(footer.length, isAfterOne ? 2 : 1, testCase.id);
      assert.match(footer.at(-1)!, /\d{4}.* \d+\.\d+\.\d+/);
      if (!isAfterOne) continue;
      const named = footer[0]!.replace(`${words.sources}: `, '').replace(/\.$/, '').split('; ');
      const known = outcome.advice.flatMap(({ sources }) =>
        sources.map((id) => sourceName(id, EN)),
      );
      assert.deepEqual([...new Set(named)], named, testCase.id);
      assertNone(named.filter((name) => !known.includes(name)));
    }
  });

  it('resolves every token, with the emergency number of the country', () => {
    const key = 'questions-valve';
    for (const { testCase, context, outcome, summarize } of CASE_SUMMARIES) {
      const entries = outcome.advice.some(({ id }) => id === key)
        ? checklistEntries(key, context)
        : [];
      const page = plainText(summarize(entries.map((entry) => entry.key)));
      assert.doesNotMatch(page, /[{}]/, testCase.id);
      const { emergency = [EN.emergencyLine.localNumber] } = EMERGENCY_LINES[testCase.country];
      assert.equal(page.includes(`call ${emergency[0]}?`), entries.length > 0, testCase.id);
    }
  });
});
