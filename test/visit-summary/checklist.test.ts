import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SectionId } from '../../src/content/advice/advice.js';
import { sectionEntries, type ChecklistEntry } from '../../src/visit-summary/checklist.js';
import type { CheckboxLine } from '../../src/visit-summary/visit-summary.js';
import { adviceText, toPlainText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { CASE_SUMMARIES, type CaseSummary } from './case-summaries.js';

/** How many a doctor reads before the visit is over. */
const TOP = 3;

const { topQuestions, moreQuestions, records } = EN.visitSummary;

/** Those for whom the page has lists to tick. */
const WITH_CHECKLIST = CASE_SUMMARIES.filter(
  (summaryCase) => entriesIn('questions', summaryCase).length,
);

function entriesIn(section: SectionId, { outcome, context }: CaseSummary): ChecklistEntry[] {
  return sectionEntries(section, outcome, context).flat();
}

/** The lists of each piece of advice, as the text has them. */
function listsIn(section: SectionId, { testCase, outcome, context }: CaseSummary): string[][] {
  const headline = outcome.reasons[0]!.id;
  return outcome.advice
    .filter((item) => item.section === section)
    .map(({ id }) =>
      adviceText(id, EN, { ...context, headline })
        .filter((block) => typeof block !== 'string')
        .flat()
        .map((entry) => toPlainText(entry, testCase.country, EN)),
    );
}

function listUnder(title: string, { summarize }: CaseSummary, checked?: readonly string[]) {
  const [, list = []] = summarize(checked).sections.find(([own]) => own === title) ?? [];
  return list;
}

const keysOf = (entries: readonly ChecklistEntry[]) => entries.map(({ key }) => key);
const wordsOf = (entries: readonly ChecklistEntry[]) => entries.map(({ words }) => words);

describe('the questions on the page to take along', () => {
  it('are the first of each kind, three at most, before any is ticked', () => {
    assert.ok(WITH_CHECKLIST.length);
    for (const summaryCase of WITH_CHECKLIST) {
      const firsts = listsIn('questions', summaryCase).flatMap(([first]) => first ?? []);
      assert.deepEqual(
        listUnder(topQuestions, summaryCase),
        firsts.slice(0, TOP),
        summaryCase.testCase.id,
      );
      assert.deepEqual(listUnder(moreQuestions, summaryCase), [], summaryCase.testCase.id);
    }
  });

  it('are those ticked, in the order ticked: the first three on top, then the others', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const checked = entriesIn('questions', summaryCase).reverse();
      for (const some of [checked, checked.slice(0, TOP), checked.slice(0, 1)]) {
        const keys = keysOf(some);
        assert.deepEqual(listUnder(topQuestions, summaryCase, keys), wordsOf(some.slice(0, TOP)));
        assert.deepEqual(listUnder(moreQuestions, summaryCase, keys), wordsOf(some.slice(TOP)));
      }
    }
  });

  it('are ours again where those ticked are not on the page any more', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const gone = ['questions-of-another-outcome.1.0'];
      assert.deepEqual(
        listUnder(topQuestions, summaryCase, gone),
        listUnder(topQuestions, summaryCase),
      );
    }
  });

  it('do not change when a record is ticked', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const keys = keysOf(entriesIn('records', summaryCase));
      assert.deepEqual(
        listUnder(topQuestions, summaryCase, keys),
        listUnder(topQuestions, summaryCase),
      );
    }
  });
});

describe('the records on the page to take along', () => {
  it('are all that the page lists, with a tick where the person has one', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const all = listsIn('records', summaryCase).flat();
      const [first] = entriesIn('records', summaryCase);
      const ticks = (isTicked: (record: string) => boolean): CheckboxLine[] =>
        all.map((record) => [record, isTicked(record)]);
      assert.deepEqual(
        listUnder(records, summaryCase),
        ticks(() => false),
      );
      assert.deepEqual(
        listUnder(records, summaryCase, [first!.key]),
        ticks((record) => record === first!.words),
      );
      assert.deepEqual(
        listUnder(records, summaryCase, keysOf(entriesIn('records', summaryCase))),
        ticks(() => true),
      );
    }
  });
});

describe('what can be ticked', () => {
  it('has a key of its own, the same in every country', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const entries = (['questions', 'records'] as const).flatMap((id) =>
        entriesIn(id, summaryCase),
      );
      assert.equal(new Set(keysOf(entries)).size, entries.length, summaryCase.testCase.id);
    }
  });
});
