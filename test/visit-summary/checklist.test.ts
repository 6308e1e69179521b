import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SectionId } from '../../src/content/advice/advice.js';
import { adviceText, toPlainText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { sectionEntries, type ChecklistEntry } from '../../src/visit-summary/checklist.js';
import type { CheckboxLine } from '../../src/visit-summary/visit-summary.js';
import { CASE_SUMMARIES, type CaseSummary } from './case-summaries.js';

const TOP = 3;

const { questions, moreQuestions, records } = EN.visitSummary;

const WITH_CHECKLIST = CASE_SUMMARIES.filter((one) => entriesIn('questions', one).length);

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

/** The first of each kind, then the next ones: nobody leaves with fewer than there are. */
function suggested(summary: CaseSummary): string[] {
  const lists = listsIn('questions', summary);
  const firsts = lists.flatMap(([first]) => first ?? []);
  const others = lists.flat().filter((question) => !firsts.includes(question));
  return [...firsts, ...others];
}

describe('the questions in the visit summary', () => {
  it('are three: the first of each kind, then the next ones, while none is checked', () => {
    assert.ok(WITH_CHECKLIST.length);
    for (const summary of WITH_CHECKLIST) {
      const list = listUnder(questions, summary);
      assert.equal(list.length, TOP, summary.id);
      assert.deepEqual(list, suggested(summary).slice(0, TOP), summary.id);
      assert.deepEqual(listUnder(moreQuestions, summary), [], summary.id);
    }
  });

  it('are the checked ones, in the order checked: three on top, then the others', () => {
    for (const summary of WITH_CHECKLIST) {
      const checked = entriesIn('questions', summary).reverse();
      for (const some of [checked, checked.slice(0, TOP)]) {
        const keys = keysOf(some);
        assert.deepEqual(listUnder(questions, summary, keys), wordsOf(some.slice(0, TOP)));
        assert.deepEqual(listUnder(moreQuestions, summary, keys), wordsOf(some.slice(TOP)));
      }
    }
  });

  it('are filled up to three where fewer are checked', () => {
    for (const summary of WITH_CHECKLIST) {
      const checked = entriesIn('questions', summary).slice(-1);
      const [first] = wordsOf(checked);
      const others = suggested(summary).filter((question) => question !== first);
      const list = listUnder(questions, summary, keysOf(checked));
      assert.deepEqual(list, [first, ...others].slice(0, TOP), summary.id);
      assert.deepEqual(listUnder(moreQuestions, summary, keysOf(checked)), [], summary.id);
    }
  });

  it('are suggested again when the checked ones are gone after a changed answer', () => {
    for (const summary of WITH_CHECKLIST) {
      const gone = ['questions-of-another-outcome.1.0'];
      assert.deepEqual(listUnder(questions, summary, gone), listUnder(questions, summary));
    }
  });

  it('do not change when a record is checked', () => {
    for (const summary of WITH_CHECKLIST) {
      const keys = keysOf(entriesIn('records', summary));
      assert.deepEqual(listUnder(questions, summary, keys), listUnder(questions, summary));
    }
  });
});

describe('the records in the visit summary', () => {
  it('are all records of the advice, with those checked that the person has', () => {
    for (const summary of WITH_CHECKLIST) {
      const all = listsIn('records', summary).flat();
      const [first] = entriesIn('records', summary);
      const checkboxes = (isChecked: (record: string) => boolean): CheckboxLine[] =>
        all.map((record) => [record, isChecked(record)]);
      assert.deepEqual(
        listUnder(records, summary),
        checkboxes(() => false),
      );
      assert.deepEqual(
        listUnder(records, summary, [first!.key]),
        checkboxes((record) => record === first!.words),
      );
      assert.deepEqual(
        listUnder(records, summary, keysOf(entriesIn('records', summary))),
        checkboxes(() => true),
      );
    }
  });
});

describe('checklist entries', () => {
  it('have unique keys', () => {
    for (const summary of WITH_CHECKLIST) {
      const entries = (['questions', 'records'] as const).flatMap((id) => entriesIn(id, summary));
      assert.equal(new Set(keysOf(entries)).size, entries.length, summary.id);
    }
  });
});
