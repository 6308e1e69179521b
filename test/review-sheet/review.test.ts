import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITION } from '../../src/content/edition.js';
import { FACTS, type FactId } from '../../src/content/facts.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { SOURCE_OF } from '../../src/content/statements.js';
import { STEPS } from '../../src/content/steps.js';
import { toPlainText } from '../../src/text/compose.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { OptionText } from '../../src/text/text.js';
import { isNamed, plainName } from '../../tools/review-sheet/conditions.js';
import { fingerprint } from '../../tools/review-sheet/content.js';
import { outcomesOf } from '../../tools/review-sheet/named-outcomes.js';
import { OWN_DECISIONS } from '../../tools/review-sheet/own-rules.js';
import { referenceContext } from '../../tools/review-sheet/reference-context.js';
import { UNCHECKED } from '../../tools/review-sheet/sections/sources.js';
import { sheetFor } from '../../tools/review-sheet/sheet.js';
import { TO_CONFIRM } from '../../tools/review-sheet/to-confirm.js';
import { missingIn, plainText, stringsIn } from './reading.js';

const { questions, reasons, outcomes, advice, evidence } = PROTOCOL;

for (const text of LANGUAGES) {
  const sheet = await sheetFor(text);
  const [beginning = ''] = sheet.split('</section>');
  const rest = sheet.split('<h2>');
  const summary = plainText(beginning);
  const said = plainText(sheet);
  const asRead = (words: string) => toPlainText(words, referenceContext(text));

  describe(`the review sheet (${text.language})`, () => {
    it('has a row for every question, reason, result, step, advice item and study', () => {
      const ids = [
        ...Object.keys(questions),
        ...reasons.map(({ id, weight }) => `${id} (${weight})`),
        ...outcomesOf(text).map(({ id, row }) => `${row}. ${id}`),
        ...STEPS.flatMap((row): readonly string[] => row.advice),
        ...advice.map(({ id }) => id),
        ...evidence.map(({ id, kind }) => `${id} (${kind})`),
      ];
      const rows = [...sheet.matchAll(/<th scope="row"><span class="id">([^<]*)</g)];
      const heads = rows.map(([, head]) => head);
      assert.deepEqual(
        ids.filter((id) => !heads.includes(id)),
        [],
      );
    });

    it('says questions, answers, reasons, steps and studies as people read them', () => {
      const answers = Object.values(text.questions).flatMap((question) =>
        Object.values<OptionText>(question.options).flatMap((option) =>
          typeof option === 'string' ? option : [option.label, ...[option.help ?? []].flat()],
        ),
      );
      const words = [
        ...Object.values(text.questions).flatMap(({ ask, why }) => [ask, why]),
        ...answers,
        ...Object.values(text.reasons).flatMap((reason) => [reason.said, reason.because]),
        ...Object.values(text.steps).flatMap((step) => [step.title, step.line]),
        ...stringsIn(Object.values(text.evidence).map(({ limits }) => limits)),
        text.balance.text,
      ].map(asRead);
      assert.deepEqual(missingIn(said, words), []);
    });

    it('says each advice item as people read it, with what differs elsewhere and when', () => {
      const words = stringsIn(
        Object.values(text.advice).map(({ title, text: blocks }) => [title, blocks]),
      ).map(asRead);
      assert.deepEqual(missingIn(said, words), []);
      assert.match(said, /UK: /);
      assert.match(said, /up to 2026-12-31: /);
    });

    it('explains every shared condition that a rule names', () => {
      const names = (Object.keys(FACTS) as FactId[]).filter(isNamed).map(plainName);
      const heads = [...sheet.matchAll(/<th scope="row">‘([^’]*)’/g)].map(([, name]) => name);
      assert.deepEqual(heads, names);
    });

    it('begins with who gets which result', () => {
      const titles = outcomesOf(text).map(({ title, row }) => `${row}. ${title}`);
      assert.deepEqual(missingIn(summary, titles), []);
    });

    it('begins with what is our own, and what nobody has confirmed', () => {
      const own = [...reasons, ...advice, ...evidence, ...outcomes]
        .filter(({ statements }) =>
          statements.some((one) => ['editor', 'unchecked'].includes(SOURCE_OF[one])),
        )
        .map((rule) => ('id' in rule ? rule.id : (rule.headline ?? rule.tier)));
      assert.deepEqual(missingIn(summary, [...OWN_DECISIONS, ...TO_CONFIRM, ...own]), []);
      // The list sends the reader to the rules that have this mark.
      assert.ok(TO_CONFIRM[0]!.includes(`“${UNCHECKED}”`));
      assert.ok(said.includes(`D17 ${UNCHECKED}`));
    });

    it('tells the fingerprint and the dates, and ends with a place to sign', () => {
      assert.deepEqual(missingIn(summary, [fingerprint(), ...Object.values(EDITION)]), []);
      const signature = plainText(rest.at(-1)!);
      const lines = ['Name', 'Role and qualification', 'Date', 'Signature', fingerprint()];
      assert.deepEqual(missingIn(signature, lines), []);
    });

    it('needs nothing else, and runs nothing', () => {
      assert.doesNotMatch(sheet, /<script|<link|<img|\ssrc=|url\(|@import/);
    });
  });
}
