import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/engine.js';
import { INITIAL_STATE } from '../../src/element/flow-state.js';
import { readSettings, type SettingValues } from '../../src/element/settings.js';
import type { Snapshot } from '../../src/element/snapshot.js';
import * as transitions from '../../src/element/transitions.js';

const settingsOf = (values: SettingValues = {}) => readSettings(values, assert.fail);

function start(values: SettingValues = {}): Snapshot {
  return transitions.submit(transitions.restart({ settings: settingsOf(values) }));
}

/** Answers each question that is shown, up to the outcome or the first one left out. */
function answer(snapshot: Snapshot, answers: Answers): Snapshot {
  const { question } = snapshot;
  const given = question && answers[question.id];
  if (!question || given === undefined) return snapshot;
  const checked = [given].flat().reduce((shown, option) => {
    return transitions.toggleOption(shown, option, true);
  }, snapshot);
  return answer(transitions.submit(checked), answers);
}

const DIFFER: Answers = {
  safety: 'none-of-these',
  opinions: 'differ',
  problem: 'heart',
  signs: ['disagree'],
  timing: 'weeks',
};

describe('the snapshot', () => {
  it('evaluates the answers only when they change', () => {
    const first = start();
    const checked = transitions.toggleOption(first, 'none-of-these', true);
    assert.equal(checked.evaluation, first.evaluation);
    const next = transitions.submit(checked);
    assert.notEqual(next.evaluation, first.evaluation);
    assert.equal(transitions.goBack(next).evaluation, next.evaluation);
  });

  it('keeps the outcome while entries of a checklist are checked', () => {
    const outcome = answer(start(), DIFFER);
    assert.equal(outcome.evaluation.outcome?.tier, 'third-opinion');
    const checked = transitions.toggleEntry(outcome, 'records.1.0', true);
    assert.equal(checked.evaluation, outcome.evaluation);
    assert.deepEqual(checked.state.checked, ['records.1.0']);
  });

  it('works out what would change the outcome on request, once', () => {
    const outcome = answer(start(), DIFFER);
    assert.equal(outcome.evaluation.changes, undefined);
    const requested = transitions.requestChanges(outcome);
    assert.ok(requested.evaluation.changes!.length > 0);
    assert.equal(transitions.requestChanges(requested), requested);
  });

  it('holds nothing of a person once all is cleared', () => {
    const outcome = answer(start({ topic: 'heart' }), DIFFER);
    const checked = transitions.toggleEntry(outcome, 'records.1.0', true);
    const cleared = transitions.restart(checked);
    assert.deepEqual(cleared.state, INITIAL_STATE);
    assert.deepEqual(cleared.evaluation.answers, { problem: 'heart' });
  });
});

describe('a draft', () => {
  it('without a choice, or with too many, becomes no answer', () => {
    const first = start();
    assert.equal(transitions.submit(first).state.error, 'none-chosen');
    assert.deepEqual(transitions.submit(first).state.answers, {});
    const matters = transitions.changeAnswer(answer(start(), DIFFER), 'matters');
    const all = ['being-sure', 'time', 'cost', 'trust'] as const;
    const full = all.reduce((shown, one) => transitions.toggleOption(shown, one, true), matters);
    assert.equal(transitions.submit(full).state.error, 'too-many');
  });

  it('of a changed answer is dropped when the person goes back', () => {
    const outcome = answer(start(), DIFFER);
    const changing = transitions.changeAnswer(outcome, 'opinions');
    const chosen = transitions.toggleOption(changing, 'one', true);
    assert.deepEqual(transitions.goBack(chosen).state, outcome.state);
  });
});
