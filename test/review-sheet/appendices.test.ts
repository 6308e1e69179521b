import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTACTS, EMERGENCY_LINES } from '../../src/content/countries.js';
import { COVERAGE } from '../../src/content/coverage.js';
import { SOURCE_OF, type StatementId } from '../../src/content/statements.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { appendicesFor } from '../../tools/review-sheet/appendices.js';
import { BRIEF_CASES } from '../../tools/review-sheet/cases.js';
import { contentOf, fingerprint } from '../../tools/review-sheet/content.js';
import { CORRECTIONS } from '../../tools/review-sheet/corrections.js';
import { factOf } from '../../tools/review-sheet/facts.js';
import { SAFETY_RULES } from '../../tools/review-sheet/safety-rules.js';
import { missingIn, plainText, stringsIn } from './reading.js';

const tiers = { 'no-clear-sign': 1101, reasonable: 2202, strong: 3303, 'third-opinion': 4404 };
const counts = {
  combinations: 11110,
  covered: 77770,
  emergencies: 33330,
  withoutOpinion: 5550,
  tailored: 4440,
  open: 6660,
};
const findings = { ...counts, tiers, faults: ['7: a fault'] };

for (const text of LANGUAGES) {
  const since = { ...contentOf(text), 'sources, medicare, 0': 'Nobody' };
  const parts = { text, findings, since, today: '2026-11-24' };
  const page = await appendicesFor(parts);
  const said = plainText(page);

  describe(`the appendices of the review sheet (${text.language})`, () => {
    it('hold every word that people read, and every number and site', () => {
      const { language: _, direction: __, ...words } = text;
      const strings = stringsIn([words, CONTACTS, EMERGENCY_LINES]);
      const scopes = ['us', 'gb', 'intl', '2026-12-31'];
      const isWords = (one: string) => !/^[a-z-]+$/.test(one) && !scopes.includes(one);
      assert.deepEqual(missingIn(said, strings.filter(isWords)), []);
    });

    it('show each case in the widget’s own card, its folds open', () => {
      assert.equal(page.split('<template shadowrootmode="open">').length - 1, BRIEF_CASES.length);
      assert.deepEqual(
        missingIn(
          said,
          BRIEF_CASES.flatMap(({ id, story }) => [id, story]),
        ),
        [],
      );
      const folds = page.match(/<details part="details fold"[^>]*>/g)!;
      assert.ok(folds.length > BRIEF_CASES.length && folds.every((fold) => / open/.test(fold)));
    });

    it('say what each statement of the article says, and in which words we do', () => {
      for (const id of Object.keys(COVERAGE) as (keyof typeof COVERAGE)[]) {
        const row = rowOf(page, id);
        const [, fact = '', , words = ''] = row.split(/<td[^>]*>/).map(plainText);
        assert.equal(fact.trim(), factOf(id), id);
        assert.match(words, /\w{3}/, `${id} has no words`);
      }
    });

    it('name every added fact and correction', () => {
      const facts = (Object.keys(SOURCE_OF) as StatementId[]).filter((id) => /^N/.test(id));
      for (const id of [...facts, ...Object.keys(CORRECTIONS)])
        assert.match(rowOf(page, id), /<td/);
    });

    it('tell the figures of the check, and what did not hold', () => {
      const figures = [...Object.values(counts), ...Object.values(tiers)];
      const written = figures.map((figure) => new Intl.NumberFormat('en-US').format(figure));
      assert.deepEqual(missingIn(said, [...written, ...findings.faults, ...SAFETY_RULES]), []);
    });

    it('tell what has changed since an earlier content', () => {
      assert.match(rowOf(page, 'sources, medicare, 0'), /Nobody[^]*Medicare/);
    });

    it('name the content that they belong to', () => {
      assert.ok(said.includes(fingerprint()));
    });

    it('need nothing else, and run nothing', () => {
      assert.doesNotMatch(page, /<script|<link|<img|\ssrc=|url\(|@import/);
    });
  });
}

/** A row of a table, by what stands at its head. */
function rowOf(page: string, head: string): string {
  const from = page.search(new RegExp(`<th scope="row">\\s*${head}\\s*<`));
  assert.ok(from >= 0, `no row ${head}`);
  return page.slice(from, page.indexOf('</tr>', from));
}
