import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINGERPRINT } from '../../src/content/fingerprint.js';
import { EN } from '../../src/text/en.js';
import {
  changesSince,
  contentOf,
  fingerprint,
  type Content,
} from '../../tools/review-sheet/content.js';

describe('the fingerprint of the content', () => {
  it('is that of these rules and words', () => {
    const now = fingerprint();
    assert.equal(FINGERPRINT, now, `Write ${now} into src/content/fingerprint.ts.`);
  });
});

describe('what changed since an earlier content', () => {
  const now = contentOf(EN);

  it('is nothing, compared with itself', () => {
    assert.deepEqual(changesSince(now, now), []);
  });

  it('is told of both rows of a reason that has two', () => {
    const weights = Object.keys(now).filter((place) => /^reason discouraged .*: when$/.test(place));
    assert.equal(weights.length, 2);
  });

  for (const [place, was] of [
    ['emergency and crisis lines, us, emergency, 0', '912'],
    ['sources, medicare, 0', 'Nobody'],
    ['order of advice', 'another'],
    ['question told: rare offered when', 'always'],
    ['shared condition date-needed', 'never'],
    ['step 3: the first of', 'nothing'],
    ['step 3: talk-with-your-doctor when', 'always'],
    ['questions of earlier versions, signs, 0', 'matters'],
    ['what stands where on the page, BALANCE, 0', 'virtual'],
  ] as const) {
    it(`is told of ${place}`, () => {
      assert.ok(place in now, place);
      const told = changesSince({ ...now, [place]: was }, now);
      assert.deepEqual(told, [{ place, before: was, now: now[place] }]);
    });
  }

  it('is told rule by rule, in plain words', () => {
    const { 'reason cancer (strong): when': _gone, ...before }: Content = {
      ...now,
      'reason many-causes (mild): when': 'never',
      'advice not-there-any-more: when': 'always',
    };
    const told = changesSince(before, now);
    assert.deepEqual(
      told.map(({ place, before: was }) => [place, was]),
      [
        ['reason cancer (strong): when', undefined],
        ['reason many-causes (mild): when', 'never'],
        ['advice not-there-any-more: when', 'always'],
      ],
    );
    assert.match(told[0]!.now!, /^“.+” and .+: not “.+”$/);
    assert.equal(told[1]!.now, '‘cause not clear’');
    assert.equal(told[2]!.now, undefined);
  });
});
