import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SectionId } from '../../src/content/advice/advice.js';
import { EMERGENCY_LINES } from '../../src/content/countries.js';
import type { OutcomeId } from '../../src/content/outcomes.js';
import { checklistEntries } from '../../src/visit-summary/checklist.js';
import { plainText } from '../../src/visit-summary/plain-text.js';
import {
  composeVisitSummary,
  type VisitSummary,
  type SummaryBlock,
} from '../../src/visit-summary/visit-summary.js';
import { interpolate, sourceName } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { assertNone } from '../text/assert-none.js';
import { textByCountry } from '../text/text-by-country.js';
import { CASE_SUMMARIES } from './case-summaries.js';

const { visitSummary: words, outcome: titles, scripts, questions } = EN;

/** A doctor asks who it is, and how long it is safe to wait, before anything else. */
const ORDER = [
  words.whoFor,
  titles.firstStep,
  words.safeToWait,
  EN.advice['see-a-doctor-first'][0],
  EN.advice['talk-with-your-doctor'][0],
  words.topQuestions,
  words.moreQuestions,
  titles.sections.whom,
  words.records,
  words.script,
  questions.matters.name,
];

/** On the page of everyone for whom something points toward another opinion. */
const FOR_THE_ADVISED: readonly string[] = [
  words.safeToWait,
  words.topQuestions,
  titles.sections.whom,
  words.records,
  words.script,
];

const ADVISED = CASE_SUMMARIES.filter(({ outcome }) => outcome.tier !== 'no-clear-sign');

/** Sections of the summary, besides the advice that asks for a date. */
const SECTIONS: readonly SectionId[] = [
  'before-one',
  'talk-first',
  'questions',
  'whom',
  'records',
  'telling',
];

const titlesOn = ({ sections }: VisitSummary) => sections.map(([title]) => title);

function blocksUnder(title: string, { sections }: VisitSummary): readonly SummaryBlock[] {
  return sections.find(([own]) => own === title)?.slice(1) ?? [];
}

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

  it('covers more than the next visit only where something points toward another opinion', () => {
    for (const { testCase, summarize } of CASE_SUMMARIES) {
      const here = titlesOn(summarize()).filter((title) => FOR_THE_ADVISED.includes(title));
      const isAdvised = ADVISED.some((summaryCase) => summaryCase.testCase === testCase);
      assert.deepEqual(here, isAdvised ? FOR_THE_ADVISED : [], testCase.id);
    }
  });

  it('has the outcome, the first step and the words to say of the outcome screen', () => {
    for (const { testCase, outcome, summarize } of CASE_SUMMARIES) {
      const headline = outcome.reasons[0]!;
      const id = headline.weight === 'headline' ? headline.id : outcome.tier;
      const [title, , firstStep] = EN.outcomes[id as OutcomeId];
      assert.equal(summarize().lead, title, testCase.id);
      assert.deepEqual(blocksUnder(titles.firstStep, summarize()), [firstStep], testCase.id);
    }
    const [, ...lines] = scripts.visit;
    for (const { testCase, summarize } of ADVISED) {
      assert.deepEqual(blocksUnder(words.script, summarize()), lines, testCase.id);
    }
  });

  it('says who it is for and what matters to them', () => {
    for (const { testCase, outcome, labels, summarize } of CASE_SUMMARIES) {
      const answered = (['person', 'problem'] as const).filter((q) => outcome.answered.includes(q));
      const [name, who = ''] = blocksUnder(words.whoFor, summarize());
      assert.equal(name, interpolate(words.name, { blank: words.blank }), testCase.id);
      assert.equal(who, answered.flatMap(labels).join(' '), testCase.id);
      const matters = outcome.answered.includes('matters') ? [labels('matters')] : [];
      assert.deepEqual(blocksUnder(questions.matters.name, summarize()), matters, testCase.id);
    }
  });

  it('does not tell the doctor why, such as lost trust', () => {
    const reasons = Object.values(EN.reasons).flat();
    for (const { testCase, summarize } of CASE_SUMMARIES) {
      const page = plainText(summarize());
      assertNone(
        reasons.filter((reason) => page.includes(reason)).map((r) => `${testCase.id}: ${r}`),
      );
    }
  });

  it('consists of texts, answers and names of sources', () => {
    for (const { testCase, context, summarize } of CASE_SUMMARIES) {
      const known = textByCountry(EN).displayed.filter(
        ({ country }) => country === context.country,
      );
      const texts = new Set(known.map(({ words }) => words));
      const { heading, lead, sections, footer } = summarize();
      const [, made] = footer;
      const lines = sections.flat(2).flatMap((line) => (typeof line === 'string' ? line : line[0]));
      const [who] = blocksUnder(words.whoFor, summarize()).slice(1);
      const others = [heading, lead, made, ...lines].filter((line) => line !== who);
      assertNone(
        others.filter((line) => !texts.has(line!)).map((line) => `${testCase.id}: ${line}`),
      );
    }
  });

  it('names the sources of its own advice, each once', () => {
    for (const { testCase, outcome, summarize } of CASE_SUMMARIES) {
      const sources = outcome.advice
        .filter(({ id, section }) => id === 'ask-how-long-is-safe' || SECTIONS.includes(section))
        .flatMap((item) => item.sources.map((source) => sourceName(source, EN)));
      const [line] = summarize().footer;
      assert.equal(line, `${words.sources}: ${[...new Set(sources)].join('; ')}.`, testCase.id);
    }
  });

  it('resolves every token, with the emergency number of the country', () => {
    const key = 'questions-valve';
    for (const { testCase, context, outcome, summarize } of CASE_SUMMARIES) {
      const entries = outcome.advice.some(({ id }) => id === key)
        ? checklistEntries(key, outcome, context)
        : [];
      const page = plainText(summarize(entries.map((entry) => entry.key)));
      assert.doesNotMatch(page, /[{}]/, testCase.id);
      const [number] = EMERGENCY_LINES[testCase.country]?.emergency ?? [EN.emergencyNumber];
      assert.equal(page.includes(`call ${number}?`), entries.length > 0, testCase.id);
    }
  });

  it('resolves tokens of the first step', () => {
    const { outcome, labels, context } = ADVISED.find(({ testCase }) => testCase.country === 'us')!;
    const steps = Object.entries(EN.outcomes).map(([id, [title, lead]]) => [
      id,
      [title, lead, 'Call {emergency}.'],
    ]);
    const text = { ...EN, outcomes: Object.fromEntries(steps) };
    const page = composeVisitSummary({ outcome, labels, checked: [] }, { ...context, text });
    assert.deepEqual(blocksUnder(titles.firstStep, page), ['Call 911.']);
  });
});
