import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWER_OPTIONS } from '../../src/content/answer-options.js';
import { COUNTRIES, EMERGENCY_LINES } from '../../src/content/countries.js';
import { SCRIPTS } from '../../src/content/page.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { AdviceRule } from '../../src/content/vocabulary.js';
import { staticEdition } from '../../src/static-edition.js';
import { audienceOfAdvice } from '../../src/static-edition/audience.js';
import { passagesOf } from '../../src/static-edition/passages.js';
import { optionText, reasonText } from '../../src/text/compose.js';
import { primaryLanguage } from '../../src/text/text-for.js';
import { scriptText } from '../../src/visit-summary/visit-summary.js';
import { assertNone } from '../text/assert-none.js';
import { bansOutside, brokenBans } from '../text/banned-wording.js';
import { LANGUAGE_RULES } from '../text/languages/languages.js';
import { contextFor, headingsOf, linesOf, openPart, plainLines } from './edition-text.js';

const ADVICE: readonly AdviceRule[] = PROTOCOL.advice;

const EDITIONS = LANGUAGE_RULES.flatMap((rules) =>
  COUNTRIES.map((country) => ({ ...rules, country })),
);

for (const { name, text, banned, country } of EDITIONS) {
  const edition = staticEdition({ language: primaryLanguage(text.language), country });
  const context = contextFor(text, country);
  const lines = linesOf(edition);
  const open = linesOf(openPart(edition));

  describe(`the static edition for ${country}, in ${name}`, () => {
    it('begins with the emergencies, each with its signs, its call and what to do', () => {
      const order = ANSWER_OPTIONS.safety
        .filter((option) => option !== 'none-of-these')
        .flatMap((option) => {
          const { label, help = [] } = optionText('safety', option, context);
          return [text.outcomes[option].title, label, ...[help].flat()];
        });
      const places = order.map((line) => open.indexOf(line));
      assert.ok(!places.includes(-1), order[places.indexOf(-1)]);
      assert.deepEqual(
        places,
        [...places].sort((one, other) => one - other),
      );
      const links = [...openPart(edition).matchAll(/<p><a href="([^"]+)"/g)].map(([, to]) => to);
      assert.deepEqual(
        links,
        Object.values(EMERGENCY_LINES[country]).map(([, address]) => address),
      );
    });

    it('lists every sign, unfolded, and why it counts', () => {
      for (const id of ['opinions-differ', ...PROTOCOL.reasons.map((rule) => rule.id)] as const) {
        const { said, because } = reasonText({ id }, context);
        assert.ok(
          open.some((line) => line.startsWith(`${said} ${because}`)),
          id,
        );
      }
    });

    it('names its sections by headings, in the order of the page', () => {
      const sections = PROTOCOL.sections.filter((section) => section !== 'emergency');
      const names = [...edition.matchAll(/<summary><h3>(.*?)<\/h3><\/summary>/g)].map(([, h]) => h);
      assert.deepEqual(
        names,
        [...sections, 'evidence' as const, 'about' as const].map((id) => text.sections[id].title),
      );
    });

    it('has all advice of the country, in the order of the page', () => {
      const isRead = (rule: AdviceRule) =>
        rule.section !== 'emergency' && audienceOfAdvice(rule, country);
      let at = open.length;
      for (const { id } of ADVICE.filter(isRead)) {
        const { title, passages } = passagesOf(id, { ...context, headingLevel: 2 });
        const blocks = passages.flatMap((passage) => passage.blocks);
        for (const line of plainLines([title, ...blocks], context)) {
          at = lines.indexOf(line, at) + 1;
          assert.ok(at > 0, `${id}: ${line}`);
        }
      }
    });

    it('has the words to say, and every study with both sides of its charts', () => {
      for (const id of Object.values(SCRIPTS).flat()) {
        for (const line of scriptText(id, context).text) assert.ok(lines.includes(line), line);
      }
      for (const { id, charts } of PROTOCOL.evidence) {
        assert.ok(lines.includes(text.evidence[id].title), id);
        for (const { parts } of charts) {
          const sides = Object.values(parts);
          assert.ok(
            lines.some((line) => sides.every((count) => line.includes(` ${count} `))),
            id,
          );
        }
      }
    });

    it('has no banned wording', () => {
      // Names of sources are their authors’ own words.
      const own = lines.slice(0, lines.lastIndexOf(text.about.sources));
      assertNone(own.flatMap((line) => brokenBans(line, 'staticEdition', banned)));
    });

    it('has nothing that is bound to another country', () => {
      const bound = lines.slice(0, lines.lastIndexOf(text.sections.evidence.title));
      assertNone(bound.flatMap((line) => brokenBans(line, 'advice', bansOutside(country))));
    });

    it('never chains more than two answers', () => {
      for (const [, label] of edition.matchAll(/<i>(.*?)<\/i>/g)) {
        assert.ok(label!.split('“').length <= 3, label);
      }
    });

    it('has an outline without gaps', () => {
      const levels = headingsOf(edition).map(({ level }) => level);
      assert.equal(levels[0], 2);
      levels
        .slice(1)
        .forEach((level, index) => assert.ok(level <= levels[index]! + 1 && level > 2));
    });
  });
}
