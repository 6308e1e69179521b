import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertNone } from './assert-none.js';
import { AT_HOME_ONLY, BANNED, breaches, foreignTo, MAY_NAME_A_COUNTRY } from './banned-wording.js';
import { PLACES, READ } from './english.js';
import { isAmong } from './paths.js';

describe('the words keep to what is safe to say', () => {
  it('no text holds wording that is banned', () => {
    assertNone(
      READ.flatMap(({ path, words }) =>
        breaches(words, path, BANNED).map((why) => `${path}: ${why}: ${words}`),
      ),
    );
  });

  it('no one reads the numbers, laws or services of another country', () => {
    assertNone(
      READ.filter(({ path }) => !isAmong(path, MAY_NAME_A_COUNTRY)).flatMap(
        ({ path, country, words }) =>
          breaches(words, path, foreignTo(country)).map((why) => `${path}, ${country}: ${why}`),
      ),
    );
  });

  for (const { why, catches, only, ...ban } of [...BANNED, ...AT_HOME_ONLY]) {
    it(`this would be caught: ${catches.join(' ')}`, () => {
      for (const sentence of catches) {
        assert.deepEqual(breaches(sentence, 'planted', [{ why, catches, ...ban }]), [why]);
      }
      if (only) assert.ok(PLACES.some(({ path }) => isAmong(path, only)));
    });
  }

  it('these may be said', () => {
    const allowed = [
      'Do not wait for a second opinion.',
      'Do not stop or change your medicine on your own while you ask.',
      'Ask your doctor today: “How long is it safe for me to wait?”',
      'Can it safely be put off?',
      'You do not need a reason.',
      'It may find that surgery can be put off.',
    ];
    assertNone(allowed.flatMap((words) => breaches(words, 'planted', BANNED)));
  });

  it('no exception is left over from words that are gone', () => {
    const exceptions = [...BANNED, ...AT_HOME_ONLY].flatMap(({ except = [] }) => except);
    const unused = exceptions.filter((phrase) => !READ.some(({ words }) => phrase.test(words)));
    assertNone(unused.map(String));
  });
});
