import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWER_OPTIONS } from '../../src/content/answer-options.js';
import { NOT_CARRIED } from '../../src/content/page.js';
import { EDITION } from '../../src/content/edition.js';
import { EMERGENCY_LINES } from '../../src/content/countries.js';
import type { Answers } from '../../src/engine.js';
import { adviceText, formatDate, optionText, sourceName } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { checklistEntries } from '../../src/visit-summary/checklist.js';
import { plainText } from '../../src/visit-summary/plain-text.js';
import { scriptText, type SummaryBlock } from '../../src/visit-summary/visit-summary.js';
import { assertNone } from '../text/assert-none.js';
import { CASE_SUMMARIES, summaryOf, type CaseSummary } from './case-summaries.js';

const { visitSummary: words } = EN;

/** Who it is, what it is about and why come first; sources stand below. */
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

/** Someone who told all that there is to tell on a doctor. */
const ALL_SAID: Answers = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'one',
  told: ANSWER_OPTIONS.told,
  treatment: ANSWER_OPTIONS.treatment,
  doctor: ANSWER_OPTIONS.doctor,
  'cancer-surgeon': 'no',
  timing: 'weeks',
  person: 'adult',
  matters: ['trust', 'cost', 'time'],
};

const SUMMARIES = [
  ...CASE_SUMMARIES,
  summaryOf({ id: 'all that there is to say', answers: ALL_SAID, country: 'us' }),
];

const AFTER_ONE = SUMMARIES.filter(({ facts }) => facts.has('first-opinion-given'));

function blocksUnder(title: string, { summarize }: CaseSummary): readonly SummaryBlock[] {
  const section = summarize().sections.find(([own]) => own === title);
  return section?.slice(1) ?? [];
}

/** A line without the mark before it and the full stop behind it. */
function bare(line: string): string {
  return line.replace(/^- |\.$/g, '');
}

/** The options that count, in words. */
function optionsOf(question: keyof typeof ANSWER_OPTIONS, summary: CaseSummary) {
  const { outcome, chosen, context } = summary;
  const counted = outcome.answered.includes(question) ? (chosen.get(question) ?? []) : [];
  return counted.map((option) => optionText(question, option, context));
}

describe('the visit summary', () => {
  it('begins with lines for a name and a date', () => {
    for (const { id, summarize } of SUMMARIES) {
      const { heading, lines } = summarize();
      assert.equal(heading, words.heading, id);
      assert.deepEqual(lines, [`Name: ${words.blank}`, `Date: ${words.blank}`], id);
    }
  });

  it('has its sections in one order, none of them empty', () => {
    for (const { id, summarize } of SUMMARIES) {
      const { sections } = summarize();
      const titles = sections.map(([title]) => title);
      assert.deepEqual(
        titles,
        ORDER.filter((title) => titles.includes(title)),
        id,
      );
      for (const [title, ...blocks] of sections) {
        assert.ok(blocks.length && blocks.every((block) => block.length), `${id}: ${title}`);
      }
    }
  });

  it('says what it is about, and where things stand', () => {
    for (const summary of SUMMARIES) {
      for (const question of ['problem', 'timing'] as const) {
        const shorts = optionsOf(question, summary).map(({ short }) => short);
        assert.deepEqual(blocksUnder(words[question], summary), shorts, summary.id);
      }
    }
  });

  it('says why the person asks: a line to write, what they were told, and their treatment', () => {
    for (const summary of SUMMARIES) {
      const [line, labels = []] = blocksUnder(words.why, summary);
      assert.equal(line, `In my own words: ${words.blank}`, summary.id);
      const told = (['told', 'treatment'] as const).flatMap((one) => optionsOf(one, summary));
      assert.deepEqual(
        labels,
        told.map(({ label }) => label),
        summary.id,
      );
    }
  });

  it('has nothing on the doctor to whom it is handed, such as lost trust', () => {
    const { context } = SUMMARIES[0]!;
    const said = ANSWER_OPTIONS.doctor.flatMap((option) => {
      const { label, short } = optionText('doctor', option, context);
      const { variants: _variants, ...reason } = EN.reasons[option];
      return [label, short, ...Object.values(reason)].map(bare);
    });
    const untold = NOT_CARRIED.map((id) => EN.advice[id].title);
    for (const { id, summarize } of SUMMARIES) {
      const lines = plainText(summarize()).split('\n').map(bare);
      assertNone(
        [...said, ...untold].filter((one) => lines.includes(one)).map((one) => `${id}: ${one}`),
      );
    }
  });

  it('has nothing that is for the first doctor: no words to say, no longer talk', () => {
    for (const { id, context, outcome, summarize } of SUMMARIES) {
      const page = plainText(summarize());
      const scripts = (['visit', 'message', 'phone', 'letter'] as const).flatMap(
        (script) => scriptText(script, context).text[0]!,
      );
      const talk = outcome.advice
        .filter(({ section }) => section === 'talk-first' || section === 'telling')
        .flatMap((item) => adviceText(item.id, context).text.flat());
      assertNone(
        [...scripts, ...talk].filter((one) => page.includes(one)).map((one) => `${id}: ${one}`),
      );
    }
  });

  it('has a line for the date until which it is safe to wait, after a first opinion', () => {
    for (const summary of SUMMARIES) {
      const [line] = blocksUnder(words.safeToWait, summary);
      const expected = `Date: ${words.blank} Who says so: ${words.blank}`;
      assert.equal(line, AFTER_ONE.includes(summary) ? expected : undefined, summary.id);
    }
  });

  it('names who to see, as the outcome does', () => {
    for (const summary of SUMMARIES) {
      const { id, context, outcome } = summary;
      const titles = outcome.advice
        .filter(({ section }) => section === 'whom')
        .filter((item) => !NOT_CARRIED.includes(item.id))
        .map((item) => adviceText(item.id, context).title);
      assert.deepEqual(blocksUnder(words.whom, summary), titles.length ? [titles] : [], id);
    }
  });

  it('says what matters to the person', () => {
    for (const summary of SUMMARIES) {
      const matters = optionsOf('matters', summary).map(({ short }) => short);
      const expected = matters.length ? [matters] : [];
      assert.deepEqual(blocksUnder(words.matters, summary), expected, summary.id);
    }
  });

  it('names the sources of what stands on it, each once, and its date', () => {
    const carried = ['whom', 'questions', 'records'];
    for (const { id, outcome, summarize } of AFTER_ONE) {
      const [sources, made] = summarize().footer;
      const names = outcome.advice
        .filter((item) => item.section === 'time' || carried.includes(item.section))
        .filter((item) => item.id.startsWith('ask-') || item.section !== 'time')
        .filter((item) => !NOT_CARRIED.includes(item.id))
        .flatMap((item) => item.sources.map((source) => sourceName(source, EN)));
      assert.equal(sources, `${words.sources}: ${[...new Set(names)].join('; ')}.`, id);
      assert.ok(made!.includes(formatDate(EDITION.date, EN)), id);
    }
  });

  it('names no sources where nothing on it has one', () => {
    for (const { id, summarize } of SUMMARIES.filter((one) => !AFTER_ONE.includes(one))) {
      assert.deepEqual(summarize().footer.length, 1, id);
    }
  });

  it('resolves every token, with the emergency number of the country', () => {
    for (const { id, context, country, outcome, summarize } of SUMMARIES) {
      const isValve = outcome.advice.some((item) => item.id === 'questions-valve');
      const entries = isValve ? checklistEntries('questions-valve', context) : [];
      const page = plainText(summarize(entries.map((entry) => entry.key)));
      assert.doesNotMatch(page, /[{}]/, id);
      const [number] = EMERGENCY_LINES[country].emergency ?? [EN.emergencyLine.localNumber];
      assert.equal(page.includes(`call ${number}?`), isValve, id);
    }
  });
});
