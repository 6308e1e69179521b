import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SectionId } from '../../src/content/advice/advice.js';
import { sectionEntries, type ChecklistEntry } from '../../src/visit-summary/checklist.js';
import type { CheckboxLine } from '../../src/visit-summary/visit-summary.js';
import { adviceText, toPlainText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { CASE_SUMMARIES, type CaseSummary } from './case-summaries.js';

const TOP = 3;

const { questions, moreQuestions, records } = EN.visitSummary;

const WITH_CHECKLIST = CASE_SUMMARIES.filter(
  (summaryCase) => entriesIn('questions', summaryCase).length,
);

function entriesIn(section: SectionId, { outcome, context }: CaseSummary): ChecklistEntry[] {
  return sectionEntries(section, outcome, context).flat();
}

/** One list for each advice item, straight from the text. */
function listsIn(section: SectionId, { outcome, context }: CaseSummary): string[][] {
  return outcome.advice
    .filter((item) => item.section === section)
    .map(({ id }) =>
      adviceText(id, context)
        .text.filter((block) => typeof block !== 'string')
        .flat()
        .map((entry) => toPlainText(entry, context)),
    );
}

function listUnder(title: string, { summarize }: CaseSummary, checked?: readonly string[]) {
  const [, list = []] = summarize(checked).sections.find(([own]) => own === title) ?? [];
  return list;
}

const keysOf = (entries: readonly ChecklistEntry[]) => entries.map(({ key }) => key);
const wordsOf = (entries: readonly ChecklistEntry[]) => entries.map(({ words }) => words);

describe('the questions in the visit summary', () => {
  it('are three while none is checked: the first of each kind, then the next ones', () => {
    assert.ok(WITH_CHECKLIST.length);
    for (const summaryCase of WITH_CHECKLIST) {
      const lists = listsIn('questions', summaryCase);
      const firsts = lists.flatMap(([first]) => first ?? []);
      const others = lists.flat().filter((question) => !firsts.includes(question));
      const suggested = [...firsts, ...others].slice(0, TOP);
      assert.deepEqual(listUnder(questions, summaryCase), suggested, summaryCase.testCase.id);
      assert.deepEqual(listUnder(moreQuestions, summaryCase), [], summaryCase.testCase.id);
    }
  });

  it('are the checked ones first, in the order checked, filled up to three', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const all = entriesIn('questions', summaryCase).reverse();
      for (const checked of [all, all.slice(0, TOP), all.slice(0, 1)]) {
        const keys = keysOf(checked);
        const top = listUnder(questions, summaryCase, keys);
        const others = listUnder(moreQuestions, summaryCase, keys);
        assert.equal(top.length, TOP);
        assert.deepEqual(top.slice(0, checked.length), wordsOf(checked.slice(0, TOP)));
        assert.deepEqual(others, wordsOf(checked.slice(TOP)));
        assert.equal(new Set([...top, ...others]).size, top.length + others.length);
      }
    }
  });

  it('are suggested again when the checked ones are gone after a changed answer', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const gone = ['questions-of-another-outcome.1.0'];
      assert.deepEqual(listUnder(questions, summaryCase, gone), listUnder(questions, summaryCase));
    }
  });

  it('do not change when a record is checked', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const keys = keysOf(entriesIn('records', summaryCase));
      assert.deepEqual(listUnder(questions, summaryCase, keys), listUnder(questions, summaryCase));
    }
  });
});

describe('the records in the visit summary', () => {
  it('are all records of the advice, with those checked that the person has', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const all = listsIn('records', summaryCase).flat();
      const [first] = entriesIn('records', summaryCase);
      const checkboxes = (isChecked: (record: string) => boolean): CheckboxLine[] =>
        all.map((record) => [record, isChecked(record)]);
      assert.deepEqual(
        listUnder(records, summaryCase),
        checkboxes(() => false),
      );
      assert.deepEqual(
        listUnder(records, summaryCase, [first!.key]),
        checkboxes((record) => record === first!.words),
      );
      assert.deepEqual(
        listUnder(records, summaryCase, keysOf(entriesIn('records', summaryCase))),
        checkboxes(() => true),
      );
    }
  });
});

describe('checklist entries', () => {
  it('have unique keys', () => {
    for (const summaryCase of WITH_CHECKLIST) {
      const entries = (['questions', 'records'] as const).flatMap((id) =>
        entriesIn(id, summaryCase),
      );
      assert.equal(new Set(keysOf(entries)).size, entries.length, summaryCase.testCase.id);
    }
  });
});
