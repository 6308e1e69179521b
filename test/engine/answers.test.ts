import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, type Answers } from '../../src/engine.js';

const HOSTILE = '<img src=x onerror=alert(1)>';

/** What may be handed in by mistake or on purpose, and what the error must name. */
const BAD_INPUT: [what: string, answers: unknown, settings: unknown, message: RegExp][] = [
  ['no answers', undefined, {}, /answers must be an object, not undefined/],
  ['null for answers', null, {}, /answers must be an object, not null/],
  ['a list for answers', [], {}, /answers must be an object, not a list/],
  ['text for answers', 'one', {}, /answers must be an object, not "one"/],
  ['an unknown question', { saftey: 'crisis' }, {}, /unknown question "saftey".*safety/],
  ['a list of 0.1', { signs: [] }, {}, /"signs" was replaced by told, treatment, doctor/],
  ['a question of 0.1', { 'in-hospital': 'no' }, {}, /"in-hospital" was replaced by timing/],
  ['a question of 0.1 left open', { signs: undefined }, {}, /"signs" was replaced by told/],
  ['a question of the prototype', { constructor: 'x' }, {}, /unknown question "constructor"/],
  ['a question named __proto__', JSON.parse('{"__proto__":1}'), {}, /unknown question "__proto__"/],
  ['an unknown option', { safety: 'maybe' }, {}, /answer to "safety" "maybe".*crisis/],
  ['hostile text', { safety: HOSTILE }, {}, /answer to "safety" "<img/],
  ['very long text', { safety: 'x'.repeat(1e6) }, {}, /^.{0,300}$/],
  ['another case', { safety: 'Crisis' }, {}, /answer to "safety" "Crisis"/],
  ['a number', { safety: 1 }, {}, /"safety" must be one id, not a value of type number/],
  ['null for an answer', { safety: null }, {}, /"safety" must be one id, not null/],
  ['a list for one answer', { safety: ['crisis'] }, {}, /"safety" must be one id, not a list/],
  ['one id for a list', { told: 'rare' }, {}, /"told" must be a list of ids, not "rare"/],
  ['a record for a list', { told: {} }, {}, /"told" must be a list of ids/],
  ['an unknown sign', { told: ['rare', 'x'] }, {}, /answer to "told" "x".*major-surgery/],
  ['a sign twice', { told: ['rare', 'rare'] }, {}, /"told" lists "rare" twice/],
  ['a sign of another list', { told: ['disagree'] }, {}, /answer to "told" "disagree"/],
  ['a hole in a list', { told: new Array(1) }, {}, /answer to "told" undefined/],
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
