import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SectionId } from '../../src/content/advice/advice.js';
import { sectionEntries, type ChecklistEntry } from '../../src/visit-summary/checklist.js';
import type { CheckboxLine } from '../../src/visit-summary/visit-summary.js';
import { adviceText, toPlainText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { CARRIERS, type Carrier } from './case-summaries.js';

/** How many a doctor reads before the visit is over. */
const TOP = 3;

const { topQuestions, moreQuestions, records } = EN.takeAway;

/** Those for whom the page has lists to tick. */
const TICKERS = CARRIERS.filter((carrier) => entriesIn('questions', carrier).length);

function entriesIn(section: SectionId, { outcome, reading }: Carrier): ChecklistEntry[] {
  return sectionEntries(section, outcome, reading).flat();
}

/** The lists of each piece of advice, as the text has them. */
function listsIn(section: SectionId, { one, outcome, reading }: Carrier): string[][] {
  const headline = outcome.reasons[0]!.id;
  return outcome.advice
    .filter((item) => item.section === section)
    .map(({ id }) =>
      adviceText(id, EN, { ...reading, headline })
        .filter((block) => typeof block !== 'string')
        .flat()
        .map((entry) => toPlainText(entry, one.country, EN)),
    );
}

function listUnder(title: string, { take }: Carrier, ticked?: readonly string[]) {
  const [, list = []] = take(ticked).sections.find(([own]) => own === title) ?? [];
  return list;
}

const keysOf = (entries: readonly ChecklistEntry[]) => entries.map(({ key }) => key);
const wordsOf = (entries: readonly ChecklistEntry[]) => entries.map(({ words }) => words);

describe('the questions on the page to take along', () => {
  it('are the first of each kind, three at most, before any is ticked', () => {
    assert.ok(TICKERS.length);
    for (const carrier of TICKERS) {
      const firsts = listsIn('questions', carrier).flatMap(([first]) => first ?? []);
      assert.deepEqual(listUnder(topQuestions, carrier), firsts.slice(0, TOP), carrier.one.id);
      assert.deepEqual(listUnder(moreQuestions, carrier), [], carrier.one.id);
    }
  });

  it('are those ticked, in the order ticked: the first three on top, then the others', () => {
    for (const carrier of TICKERS) {
      const ticked = entriesIn('questions', carrier).reverse();
      for (const some of [ticked, ticked.slice(0, TOP), ticked.slice(0, 1)]) {
        const keys = keysOf(some);
        assert.deepEqual(listUnder(topQuestions, carrier, keys), wordsOf(some.slice(0, TOP)));
        assert.deepEqual(listUnder(moreQuestions, carrier, keys), wordsOf(some.slice(TOP)));
      }
    }
  });

  it('are ours again where those ticked are not on the page any more', () => {
    for (const carrier of TICKERS) {
      const gone = ['questions-of-another-outcome.1.0'];
      assert.deepEqual(listUnder(topQuestions, carrier, gone), listUnder(topQuestions, carrier));
    }
  });

  it('do not change when a record is ticked', () => {
    for (const carrier of TICKERS) {
      const keys = keysOf(entriesIn('records', carrier));
      assert.deepEqual(listUnder(topQuestions, carrier, keys), listUnder(topQuestions, carrier));
    }
  });
});

describe('the records on the page to take along', () => {
  it('are all that the page lists, with a tick where the person has one', () => {
    for (const carrier of TICKERS) {
      const all = listsIn('records', carrier).flat();
      const [first] = entriesIn('records', carrier);
      const ticks = (isTicked: (record: string) => boolean): CheckboxLine[] =>
        all.map((record) => [record, isTicked(record)]);
      assert.deepEqual(
        listUnder(records, carrier),
        ticks(() => false),
      );
      assert.deepEqual(
        listUnder(records, carrier, [first!.key]),
        ticks((record) => record === first!.words),
      );
      assert.deepEqual(
        listUnder(records, carrier, keysOf(entriesIn('records', carrier))),
        ticks(() => true),
      );
    }
  });
});

describe('what can be ticked', () => {
  it('has a key of its own, the same in every country', () => {
    for (const carrier of TICKERS) {
      const entries = (['questions', 'records'] as const).flatMap((id) => entriesIn(id, carrier));
      assert.equal(new Set(keysOf(entries)).size, entries.length, carrier.one.id);
    }
  });
});
