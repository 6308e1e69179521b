import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNTRIES } from '../../src/content/countries.js';
import { staticEdition } from '../../src/static-edition.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { primaryLanguage } from '../../src/text/text-for.js';
import { headingsOf } from './edition-text.js';

const NAMES = LANGUAGES.map(({ language }) => primaryLanguage(language));

const FRAGMENTS = LANGUAGES.flatMap((text) =>
  COUNTRIES.flatMap((country) =>
    (['whole', 'short'] as const).map((length) =>
      staticEdition({ language: primaryLanguage(text.language), country, length }),
    ),
  ),
);

/** Organs whose cancers nobody reads about who told of a blood cancer, or of a child. */
const ORGAN =
  /^<li>(?:pancreas|páncreas|ovar|breast|seno|lung|pulm|rectum|recto|food pipe|esófago)/i;

describe('the fragment to paste', () => {
  it('has no style, script, id, class or handler that content management systems strip', () => {
    for (const fragment of FRAGMENTS) {
      assert.doesNotMatch(fragment, /<(style|script|svg|img|iframe)|\s(style|id|class|on\w+)=/);
    }
  });

  it('links to calls, texts and secure sites alone', () => {
    for (const fragment of FRAGMENTS) {
      for (const [, address] of fragment.matchAll(/<a href="([^"]*)"/g)) {
        assert.match(address!, /^(?:tel:\+?\d+|sms:\d+|https:\/\/[\w.-]+\/\S*)$/);
      }
    }
  });

  it('has the phone numbers of its country only', () => {
    assert.match(staticEdition({ country: 'us' }), /tel:911.*tel:988.*sms:988/s);
    assert.match(staticEdition({ country: 'gb' }), /tel:999.*tel:116123/s);
    assert.doesNotMatch(staticEdition({ country: 'intl' }), /(?:tel|sms):(?:911|999|988|116123)/);
    assert.doesNotMatch(staticEdition({ country: 'gb' }), /tel:.1800/);
  });

  it('leaves out figures that expire', () => {
    assert.doesNotMatch(staticEdition(), /\$283/);
  });

  it('says beside each organ’s cancer that it is not for a blood cancer, nor for a child', () => {
    for (const text of LANGUAGES) {
      const language = primaryLanguage(text.language);
      const lines = staticEdition({ language }).split('\n');
      const label = (words: string) => words.replace(/\.$/, '');
      const blood = text.questions['cancer-surgeon'].options['blood-cancer'];
      const others = [blood, text.questions.person.options.child].map((option) =>
        label(typeof option === 'string' ? option : option.label),
      );
      const places = lines.flatMap((line, index) => (ORGAN.test(line) ? [index] : []));
      assert.ok(places.length >= 6, `${places.length} lines`);
      for (const place of places) {
        const before = lines.slice(0, place).filter((line) => line.startsWith('<p><i>'));
        for (const words of others) assert.ok(before.at(-1)!.includes(words), lines[place]);
      }
    }
  });

  it('has one heading for each emergency in its short form, with the call in it', () => {
    const short = staticEdition({ length: 'short' });
    const titles = headingsOf(short).map(({ words }) => words);
    assert.deepEqual(titles, [
      'Should I get a second opinion?',
      'Get help now',
      'Get care now',
      'You matter. Help is open now.',
    ]);
    assert.match(short, /tel:911.*tel:988.*sms:988/s);
    for (const line of short.split('\n'))
      assert.ok(staticEdition().includes(line) || /h3/.test(line));
  });

  it('tells the publisher’s interest, by its name', () => {
    const publisherInterest = 'offers-second-opinions';
    for (const length of ['whole', 'short'] as const) {
      assert.match(
        staticEdition({ length, publisher: 'A & B', publisherInterest }),
        /<p>Good to know: A &amp; B offers second opinions itself\.<\/p>/,
      );
      assert.match(staticEdition({ length, publisherInterest }), /: this site offers/);
    }
  });

  it('has no blank line, which would end it in Markdown', () => {
    for (const fragment of FRAGMENTS) assert.doesNotMatch(fragment, /\n\s*\n/);
  });

  it('starts at the heading level of the page', () => {
    const levelsFrom = (headingLevel: number) => [
      ...new Set(headingsOf(staticEdition({ headingLevel })).map(({ level }) => level)),
    ];
    assert.deepEqual(levelsFrom(1), [1, 2, 3]);
    assert.deepEqual(levelsFrom(4), [4, 5, 6]);
    assert.deepEqual(levelsFrom(6), [6]);
  });

  for (const [options, message] of [
    [{ country: 'fr' }, 'country "fr" is not known. Allowed: us, gb, intl.'],
    [{ language: 'tlh' }, `language "tlh" is not known. Allowed: ${NAMES.join(', ')}.`],
    [{ length: 'long' }, 'length "long" is not known. Allowed: whole, short.'],
    [
      { publisherInterest: 'sells' },
      'publisherInterest "sells" is not known. ' +
        'Allowed: offers-second-opinions, pays-for-second-opinions.',
    ],
    [{ headingLevel: 0 }, 'headingLevel 0 is not known. Allowed: 1 to 6.'],
  ] as const) {
    it(`is refused for ${JSON.stringify(options)}, with what is allowed`, () => {
      assert.throws(() => staticEdition(options as object), { name: 'RangeError', message });
    });
  }
});
