import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { LANGUAGES } from '../../src/text/languages.js';
import { Printer } from '../../tools/review-sheet/printer.js';
import { MOST_PAGES, sheetFor, SUMMARY_PAGES } from '../../tools/review-sheet/sheet.js';
import { TYPE_SIZE } from '../../tools/review-sheet/styles.js';

/** The width of A4 between margins of 12 mm. */
const PAPER_WIDTH = (210 - 2 * 12) * (72 / 25.4);

describe('on paper', async () => {
  const printer = await Printer.open();
  after(() => printer.close());

  for (const text of LANGUAGES) {
    const sheet = await sheetFor(text);

    it(`the sheet can be signed in an hour (${text.language})`, async () => {
      const pages = await printer.countPages(sheet);
      assert.ok(pages <= MOST_PAGES, `${pages} pages of A4`);
    });

    it(`its summary with the picture takes two pages (${text.language})`, async () => {
      assert.ok((await printer.countPages(sheet, '.summary')) <= SUMMARY_PAGES);
    });

    it(`all of it can be read, the picture too (${text.language})`, () => {
      assert.ok(TYPE_SIZE >= 10);
      assert.match(sheet, new RegExp(`@media print \\{\\s*:root \\{ font-size: ${TYPE_SIZE}pt;`));
      assert.doesNotMatch(sheet, /font-size: 0?\.\d+r?em/);
      const [, width] = /<svg width="([\d.]+)pt"/.exec(sheet)!;
      // A wider picture would be shrunk, and its type with it.
      assert.ok(Number(width) <= PAPER_WIDTH, `${width} pt`);
      const sizes = [...sheet.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      assert.ok(sizes.length > 0 && sizes.every((size) => size >= TYPE_SIZE));
    });
  }
});
