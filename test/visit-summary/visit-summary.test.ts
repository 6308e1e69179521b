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
import { readEverywhere } from '../text/reading.js';
import { CARRIERS } from './case-summaries.js';

const { takeAway: words, outcome: titles, scripts, questions } = EN;

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

const ADVISED = CARRIERS.filter(({ outcome }) => outcome.tier !== 'no-clear-sign');

/** What is on the page, beside the advice that asks for a date. */
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

describe('the page to take along', () => {
  it('has its sections in the order in which a doctor asks, and none that is empty', () => {
    for (const { one, take } of CARRIERS) {
      const here = titlesOn(take());
      const inOrder = ORDER.filter((title) => here.includes(title));
      assert.deepEqual(here, inOrder, one.id);
      const blocks = here.map((title) => blocksUnder(title, take()));
      assert.ok(blocks.every((some) => some.length && some.every((block) => block.length)));
    }
  });

  it('has more than the next visit where something points toward another opinion, only', () => {
    for (const { one, take } of CARRIERS) {
      const here = titlesOn(take()).filter((title) => FOR_THE_ADVISED.includes(title));
      const isAdvised = ADVISED.some((carrier) => carrier.one === one);
      assert.deepEqual(here, isAdvised ? FOR_THE_ADVISED : [], one.id);
    }
  });

  it('names the outcome, the first step and the words to say as the page does', () => {
    for (const { one, outcome, take } of CARRIERS) {
      const headline = outcome.reasons[0]!;
      const id = headline.weight === 'headline' ? headline.id : outcome.tier;
      const [title, , firstStep] = EN.outcomes[id as OutcomeId];
      assert.equal(take().lead, title, one.id);
      assert.deepEqual(blocksUnder(titles.firstStep, take()), [firstStep], one.id);
    }
    const [, ...said] = scripts.visit;
    for (const { one, take } of ADVISED) {
      assert.deepEqual(blocksUnder(words.script, take()), said, one.id);
    }
  });

  it('says who it is for and what matters to them, as they answered', () => {
    for (const { one, outcome, labels, take } of CARRIERS) {
      const answered = (['person', 'problem'] as const).filter((q) => outcome.answered.includes(q));
      const [name, who = ''] = blocksUnder(words.whoFor, take());
      assert.equal(name, interpolate(words.name, { blank: words.blank }), one.id);
      assert.equal(who, answered.flatMap(labels).join(' '), one.id);
      const matters = outcome.answered.includes('matters') ? [labels('matters')] : [];
      assert.deepEqual(blocksUnder(questions.matters.name, take()), matters, one.id);
    }
  });

  it('tells no doctor why the person wants another opinion, such as lost trust', () => {
    const said = Object.values(EN.reasons).flat();
    for (const { one, take } of CARRIERS) {
      const page = plainText(take());
      assertNone(said.filter((reason) => page.includes(reason)).map((r) => `${one.id}: ${r}`));
    }
  });

  it('says nothing but what stands in the text, the answers, and the names of sources', () => {
    for (const { one, reading, take } of CARRIERS) {
      const known = readEverywhere(EN).read.filter(({ country }) => country === reading.country);
      const said = new Set(known.map(({ words }) => words));
      const { heading, lead, sections, footer } = take();
      const [, made] = footer;
      const lines = sections.flat(2).flatMap((line) => (typeof line === 'string' ? line : line[0]));
      const [who] = blocksUnder(words.whoFor, take()).slice(1);
      const others = [heading, lead, made, ...lines].filter((line) => line !== who);
      assertNone(others.filter((line) => !said.has(line!)).map((line) => `${one.id}: ${line}`));
    }
  });

  it('names the sources of what is on it, each once, and no others', () => {
    for (const { one, outcome, take } of CARRIERS) {
      const sources = outcome.advice
        .filter(({ id, section }) => id === 'ask-how-long-is-safe' || SECTIONS.includes(section))
        .flatMap((item) => item.sources.map((source) => sourceName(source, EN)));
      const [line] = take().footer;
      assert.equal(line, `${words.sources}: ${[...new Set(sources)].join('; ')}.`, one.id);
    }
  });

  it('leaves nothing in braces, and names the emergency number of the country', () => {
    const key = 'questions-valve';
    for (const { one, reading, outcome, take } of CARRIERS) {
      const entries = outcome.advice.some(({ id }) => id === key)
        ? checklistEntries(key, outcome, reading)
        : [];
      const page = plainText(take(entries.map((entry) => entry.key)));
      assert.doesNotMatch(page, /[{}]/, one.id);
      const [number] = EMERGENCY_LINES[one.country]?.emergency ?? [EN.emergencyNumber];
      assert.equal(page.includes(`call ${number}?`), entries.length > 0, one.id);
    }
  });

  it('names them in words in a first step, too, if a text has one there', () => {
    const { outcome, labels, reading } = ADVISED.find(({ one }) => one.country === 'us')!;
    const steps = Object.entries(EN.outcomes).map(([id, [title, lead]]) => [
      id,
      [title, lead, 'Call {emergency}.'],
    ]);
    const text = { ...EN, outcomes: Object.fromEntries(steps) };
    const page = composeVisitSummary({ outcome, labels, ticked: [] }, { ...reading, text });
    assert.deepEqual(blocksUnder(titles.firstStep, page), ['Call 911.']);
  });
});
