import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { COUNTRIES } from '../../src/content/countries.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { ADVISED, type TierId } from '../../src/content/tiers.js';
import { staticEdition } from '../../src/static-edition.js';
import { answerGroups, canHold } from '../../src/static-edition/conditions.js';
import { adviceText } from '../../src/text/compose.js';
import { primaryLanguage } from '../../src/text/text-for.js';
import { assertNone } from '../text/assert-none.js';
import { brokenBans } from '../text/banned-wording.js';
import { LANGUAGE_RULES } from '../text/languages/languages.js';

const linesOf = (edition: string) =>
  edition
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n')
    .filter(Boolean);
const titleOf = (words: string) => words.replace(/\{[\w-]+\}/g, '').trim();

const EDITIONS = LANGUAGE_RULES.flatMap((rules) =>
  COUNTRIES.map((country) => ({ ...rules, country })),
);

for (const { name, text, banned, country } of EDITIONS) {
  const language = primaryLanguage(text.language);
  const edition = staticEdition({ language, country });
  const words = linesOf(edition).join('\n');

  describe(`the static edition for ${country}, in ${name}`, () => {
    it('is what the build ships', () => {
      const file = new URL(`../../dist/static/${language}-${country}.html`, import.meta.url);
      assert.equal(readFileSync(file, 'utf8'), edition);
    });

    it('lists every sign', () => {
      for (const { id } of PROTOCOL.reasons) assert.ok(words.includes(text.reasons[id][0]), id);
    });

    it('gives all advice of the country for people with a reason to ask', () => {
      const isForAdvisedTier = (tiers: readonly TierId[]) =>
        ADVISED.some((tier) => tiers.includes(tier));
      for (const { id, tiers, when } of PROTOCOL.advice) {
        const [title] = adviceText(id, text, { headline: '', country, today: '9999-12-31' });
        if (!isForAdvisedTier(tiers) || !canHold(when, country)) continue;
        assert.ok(words.includes(titleOf(title)), id);
      }
    });

    it('has every study with all parts of its charts, and the sources', () => {
      for (const { id, charts } of PROTOCOL.evidence) {
        assert.ok(words.includes(text.evidence[id].title), id);
        for (const { parts } of charts) {
          for (const count of Object.values(parts)) assert.ok(words.includes(`${count} `), id);
        }
      }
      assert.match(words, /doi:10\./);
    });

    it('has no banned wording', () => {
      // Names and titles of sources are their authors' own words.
      const own = linesOf(edition).filter(
        (line) => !/^(Source|A paper|The article|Fuente|Un estudio|El artículo): /.test(line),
      );
      assertNone(own.flatMap((line) => brokenBans(line, 'staticEdition', banned)));
    });

    it('has no style, script, id, class or handler that content management systems strip', () => {
      assert.doesNotMatch(edition, /<(style|script|svg)|\s(style|id|class|on\w+)=/);
    });

    it('closes every tag in order', () => {
      const open: string[] = [];
      for (const [, isEnd, tag] of edition.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
        if (isEnd) assert.equal(open.pop(), tag);
        else open.push(tag!);
      }
      assert.deepEqual(open, []);
    });
  });
}

describe('the static edition', () => {
  it('has the phone numbers of its country only', () => {
    assert.match(staticEdition({ country: 'us' }), /tel:911.*tel:988/s);
    assert.match(staticEdition({ country: 'gb' }), /tel:999.*tel:116123/s);
    assert.doesNotMatch(staticEdition({ country: 'intl' }), /tel:(911|999|988|116123)/);
    assert.doesNotMatch(staticEdition({ country: 'gb' }), /<h3>[^<]*Medicare|tel:.1800/);
  });

  it('leaves out figures that expire', () => {
    assert.doesNotMatch(staticEdition(), /\$283/);
  });

  it('starts at the heading level of the page', () => {
    const levels = (headingLevel: number) => [
      ...new Set(staticEdition({ headingLevel }).match(/<h\d/g)),
    ];
    assert.deepEqual(levels(1), ['<h1', '<h2']);
    assert.deepEqual(levels(6), ['<h6']);
  });

  it('says whom advice is for: one answer of each group', () => {
    const groups = answerGroups({
      all: [
        { question: 'problem', is: 'cancer' },
        { any: [{ question: 'travel', is: 'hard' }, { fact: 'rare-illness' }] },
        { not: { question: 'opinions', is: 'agree' } },
      ],
    });
    assert.deepEqual(
      groups.map((group) => group.map(({ question }) => question)),
      [['problem'], ['travel', 'problem', 'signs']],
    );
  });

  for (const [options, message] of [
    [{ country: 'fr' }, 'country "fr" is not known. Allowed: us, gb, intl.'],
    [{ language: 'fr' }, 'language "fr" is not known. Allowed: en, es.'],
    [{ headingLevel: 0 }, 'headingLevel 0 is not known. Allowed: 1 to 6.'],
  ] as const) {
    it(`refuses ${JSON.stringify(options)}, and says what is allowed`, () => {
      assert.throws(() => staticEdition(options as object), { name: 'RangeError', message });
    });
  }
});
