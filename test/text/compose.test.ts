import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adviceText, toPlainText, wordingOf, type WordingContext } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Varied } from '../../src/text/text.js';
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
}
