import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { SOURCE_IDS } from '../../src/content/sources.js';
import {
  adviceText,
  contactOf,
  optionText,
  sourceName,
  sourceText,
  toPlainText,
  toSegments,
  wordingOf,
  type WordingContext,
} from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text, Varied } from '../../src/text/text.js';
import { assertNone } from './assert-none.js';
import { everyString } from './every-string.js';
import { plainContext } from './plain-context.js';

const WORDS: Varied<{ a: string; b: string }> = {
  a: 'a',
  b: 'b',
  variants: [
    { in: 'gb', a: 'a in Britain', b: 'b in Britain' },
    { when: 'cancer', a: 'a with cancer' },
    { in: 'gb', when: 'cancer', until: '2026-12-31', b: 'b this year' },
  ],
};
const BRITISH = plainContext(EN, 'gb');
const WITH_CANCER = plainContext(EN, 'gb', ['cancer']);

function shown(context: WordingContext): string[] {
  const { a, b } = wordingOf(WORDS, context);
  return [a, b];
}

describe('of the variants of words', () => {
  it('none stands in where none holds', () => {
    assert.deepEqual(shown(plainContext(EN)), ['a', 'b']);
  });

  it('those of the country stand in', () => {
    assert.deepEqual(shown(BRITISH), ['a in Britain', 'b in Britain']);
  });

  it('a later one goes before, for what it names', () => {
    assert.deepEqual(shown({ ...WITH_CANCER, today: '2027-01-01' }), [
      'a with cancer',
      'b in Britain',
    ]);
  });

  it('one with a last day holds on that day, and not on the next', () => {
    const on = (today: string) => shown({ ...WITH_CANCER, today })[1];
    assert.deepEqual([on('2026-12-31'), on('2027-01-01')], ['b this year', 'b in Britain']);
  });

  it('all that it names must hold', () => {
    assert.deepEqual(shown(plainContext(EN, 'us', ['cancer'])), ['a with cancer', 'b']);
  });
});

describe('advice that is a step', () => {
  it('leaves out of its section what the step has said', () => {
    const id = 'specialist-elsewhere';
    const { text, more } = EN.advice[id];
    assert.deepEqual(adviceText(id, plainContext(EN)).text, text);
    assert.deepEqual(adviceText(id, plainContext(EN), true).text, more);
  });

  it('has nothing left to say in its section where the step says it all', () => {
    assert.equal(EN.advice['heart-team'].more, undefined);
    assert.deepEqual(adviceText('heart-team', plainContext(EN), true).text, []);
  });

  it('keeps what is added, step or not', () => {
    const { added } = EN.advice['second-doctor-here'].variants!.find((one) => one.added)!;
    for (const isStep of [false, true]) {
      assert.deepEqual(adviceText('second-doctor-here', BRITISH, isStep).text.at(-1), added![0]);
    }
  });
});

for (const text of LANGUAGES) {
  const { language, opinion } = text;
  const entries = everyString(text);

  describe(`which opinion it is, in ${language}`, () => {
    const named = entries.filter(({ words }) => words.includes('{opinion}'));
    const shown = (facts: Parameters<typeof plainContext>[2]) =>
      named.map(({ words }) => toPlainText(words, plainContext(text, 'us', facts)));

    it('is said in every sentence that names it', () => {
      assert.ok(named.length);
      assert.ok(shown([]).every((words) => words.includes(opinion.second)));
      assert.ok(shown(['opinions-differ']).every((words) => words.includes(opinion.third)));
      assert.ok(shown(['opinions-agree']).every((words) => words.includes(opinion.another)));
      assert.equal(new Set(Object.values(opinion)).size, 3);
    });
  });

  describe(`options, in ${language}`, () => {
    const options = Object.entries(PROTOCOL.options).flatMap(([question, ids]) =>
      ids.map((id) => ({
        id,
        ...optionText(question as 'safety', id as 'crisis', plainContext(text)),
      })),
    );

    it('have a short form for lists, a phrase without a full stop', () => {
      assertNone(options.filter(({ short }) => !short || /\.$/.test(short)).map(({ id }) => id));
    });

    it('have a short form that is no longer than the label', () => {
      assertNone(options.filter(({ short, label }) => short.length > label.length).map(idOf));
    });

    it('say a problem also as a topic', () => {
      for (const id of PROTOCOL.options.problem) {
        assert.ok(optionText('problem', id, plainContext(text)).topic, id);
      }
    });
  });

  describe(`contacts, in ${language}`, () => {
    it('are called by the name that the language has for them', () => {
      const label = 'a name of its own';
      const own: Text = { ...text, contacts: { 'medicare-line': [label, 'tel:1'] } };
      assert.deepEqual(toSegments('{medicare-line}', plainContext(own)), [[label, 'tel:1']]);
      assert.deepEqual(contactOf('medicare-line', 'us', own), [label, 'tel:1']);
    });

    it('are no link where the country has no such number', () => {
      const { localNumber, localCrisisLine } = text.emergencyLine;
      const local = toSegments('{emergency}, {crisis}', plainContext(text, 'intl'));
      assert.equal(local.join(''), `${localNumber}, ${localCrisisLine}`);
      assert.equal(contactOf('crisis-text', 'gb', text), undefined);
      assert.deepEqual(contactOf('emergency', 'gb', text), ['999', 'tel:999']);
    });
  });

  describe(`sources, in ${language}`, () => {
    it('have a name each, with its kind before it', () => {
      for (const id of SOURCE_IDS) {
        assert.match(sourceName(id, text), /\w/, id);
        assert.ok(sourceText(id, text).includes(sourceName(id, text)), id);
      }
    });

    it('that are our own rules are called so', () => {
      const { editor, unchecked } = text.source.ownRules;
      assert.deepEqual([sourceName('editor', text), sourceText('editor', text)], [editor, editor]);
      assert.equal(sourceName('unchecked', text), unchecked);
    });

    it('bear the name that the language has for them', () => {
      const names = { 'cancer-society': 'a name of its own' };
      const own: Text = { ...text, source: { ...text.source, names } };
      assert.equal(sourceName('cancer-society', own), 'a name of its own');
    });
  });
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
