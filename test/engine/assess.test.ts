import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, type Answers, type Outcome } from '../../src/engine.js';

const CANCER = {
  safety: 'none-of-these',
  opinions: 'one',
  problem: 'cancer',
  signs: ['life-changing'],
  'cancer-surgeon': 'unsure',
  timing: 'days',
  'in-hospital': 'no',
} as const satisfies Answers;

function outcomeOf(answers: Answers, country?: 'us' | 'gb' | 'intl'): Outcome {
  const outcome = assess(answers, { country });
  assert.equal(outcome.next, null);
  return outcome as Outcome;
}

describe('one question after the other', () => {
  const order = Object.keys(CANCER) as (keyof typeof CANCER)[];
  for (const [asked, question] of order.entries()) {
    it(`asks "${question}" as number ${asked + 1}`, () => {
      const answered = Object.fromEntries(order.slice(0, asked).map((id) => [id, CANCER[id]]));
      assert.deepEqual(assess(answered), { next: question });
    });
  }

  it('asks nobody about a cancer surgeon or the hospital without need', () => {
    const { 'cancer-surgeon': _surgeon, 'in-hospital': _hospital, ...others } = CANCER;
    const { answered } = outcomeOf({ ...others, problem: 'other', timing: 'weeks' });
    assert.deepEqual(answered, ['safety', 'opinions', 'problem', 'signs', 'timing']);
  });

  it('takes no sign at all as an answer, and a missing list as none', () => {
    const { signs: _signs, ...open } = CANCER;
    assert.deepEqual(assess(open), { next: 'signs' });
    assert.equal(assess({ ...CANCER, signs: [] }).next, null);
  });

  it('offers the tailoring questions that are left, that on coverage in the U.S. only', () => {
    assert.deepEqual(outcomeOf(CANCER).tailoring, ['person', 'travel', 'coverage', 'matters']);
    const { tailoring, answered } = outcomeOf({ ...CANCER, travel: 'hard', matters: [] }, 'gb');
    assert.deepEqual(tailoring, ['person']);
    assert.deepEqual(answered.slice(-2), ['travel', 'matters']);
  });
});

describe('answers that do not count', () => {
  it('change nothing in an emergency', () => {
    const emergency = { ...CANCER, safety: 'danger-signs' } as const;
    assert.deepEqual(outcomeOf(emergency), outcomeOf({ safety: 'danger-signs' }));
  });

  it('are those to questions that are not asked any more', () => {
    const other = { ...CANCER, problem: 'other', timing: 'weeks' } as const;
    const { 'cancer-surgeon': _surgeon, 'in-hospital': _hospital, ...asked } = other;
    assert.deepEqual(outcomeOf({ ...other, 'in-hospital': 'yes' }), outcomeOf(asked));
  });

  it('are on a rare illness ticked beside a rare disease: it is said once', () => {
    const rare = { ...CANCER, problem: 'rare-disease', signs: [] } as const;
    assert.deepEqual(outcomeOf({ ...rare, signs: ['rare'] }), outcomeOf(rare));
  });
});

describe('the same answers', () => {
  it('give the same outcome, and are left as they were', () => {
    const answers = Object.freeze({ ...CANCER, signs: Object.freeze([...CANCER.signs]) });
    assert.deepEqual(outcomeOf(answers), outcomeOf(answers));
  });

  it('cannot be spoiled through what was handed out before', () => {
    const before = structuredClone(outcomeOf(CANCER));
    const spoiled = outcomeOf(CANCER);
    for (const entry of [...spoiled.reasons, ...spoiled.advice, ...spoiled.evidence]) {
      assert.throws(() => (entry.sources as string[]).push('spoiled'), TypeError);
      Object.assign(entry, { id: 'spoiled' });
    }
    for (const { charts } of spoiled.evidence) Object.assign(charts[0]!.parts, { changed: 100 });
    (spoiled.answered as string[]).push('spoiled');
    assert.deepEqual(outcomeOf(CANCER), before);
  });
});

const HOSTILE = '<img src=x onerror=alert(1)>';

/** What may be handed in by mistake or on purpose, and what the error must name. */
const BAD_INPUT: [what: string, answers: unknown, settings: unknown, message: RegExp][] = [
  ['no answers', undefined, {}, /answers must be an object, not undefined/],
  ['null for answers', null, {}, /answers must be an object, not null/],
  ['a list for answers', [], {}, /answers must be an object, not a list/],
  ['text for answers', 'one', {}, /answers must be an object, not "one"/],
  ['an unknown question', { saftey: 'crisis' }, {}, /unknown question "saftey".*safety/],
  ['a question of the prototype', { constructor: 'x' }, {}, /unknown question "constructor"/],
  ['a question named __proto__', JSON.parse('{"__proto__":1}'), {}, /unknown question "__proto__"/],
  ['an unknown option', { safety: 'maybe' }, {}, /answer to "safety" "maybe".*crisis/],
  ['hostile text', { safety: HOSTILE }, {}, /answer to "safety" "<img/],
  ['very long text', { safety: 'x'.repeat(1e6) }, {}, /^.{0,300}$/],
  ['another case', { safety: 'Crisis' }, {}, /answer to "safety" "Crisis"/],
  ['a number', { safety: 1 }, {}, /"safety" must be one id, not a value of type number/],
  ['null for an answer', { safety: null }, {}, /"safety" must be one id, not null/],
  ['a list for one answer', { safety: ['crisis'] }, {}, /"safety" must be one id, not a list/],
  ['one id for a list', { signs: 'rare' }, {}, /"signs" must be a list of ids, not "rare"/],
  ['a record for a list', { signs: {} }, {}, /"signs" must be a list of ids/],
  ['an unknown sign', { signs: ['rare', 'x'] }, {}, /answer to "signs" "x".*major-surgery/],
  ['a sign twice', { signs: ['rare', 'rare'] }, {}, /"signs" lists "rare" twice/],
  ['a hole in a list', { signs: new Array(1) }, {}, /answer to "signs" undefined/],
  [
    'four that matter most',
    { matters: ['time', 'cost', 'trust', 'being-sure'] },
    {},
    /"matters" takes at most 3 ids/,
  ],
  ['null for settings', {}, null, /settings must be an object, not null/],
  ['text for settings', {}, 'gb', /settings must be an object, not "gb"/],
  ['an unknown setting', {}, { land: 'gb' }, /unknown setting "land".*country/],
  ['an unknown country', {}, { country: 'fr' }, /unknown country "fr".*us, gb, intl/],
  ['null for the country', {}, { country: null }, /unknown country null/],
];

describe('bad input is refused with the thing, the value and what is allowed', () => {
  for (const [what, answers, settings, message] of BAD_INPUT) {
    it(what, () => {
      const call = () => assess(answers as Answers, settings as { country: 'us' });
      assert.throws(call, (error: Error) => {
        assert.ok(error instanceof TypeError || error instanceof RangeError);
        assert.match(error.message, /^second-opinion: /);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  it('even for an answer that would not count', () => {
    assert.throws(() => assess({ safety: 'crisis', timing: 'soon' as 'days' }), RangeError);
  });
});
