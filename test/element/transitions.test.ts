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
  return answer(transitions.submit(check(snapshot, ...[given].flat())), answers);
}

type Option = Parameters<typeof transitions.toggleOption>[1];

const check = (snapshot: Snapshot, ...options: readonly Option[]) =>
  options.reduce((shown, option) => transitions.toggleOption(shown, option, true), snapshot);

const DIFFER: Answers = {
  safety: 'none-of-these',
  problem: 'heart',
  opinions: 'differ',
  told: [],
  treatment: [],
  doctor: ['disagree'],
  timing: 'weeks',
};

describe('the snapshot', () => {
  it('evaluates the answers only when they change', () => {
    const first = start();
    const checked = check(first, 'none-of-these');
    assert.equal(checked.evaluation, first.evaluation);
    const next = transitions.submit(checked);
    assert.notEqual(next.evaluation, first.evaluation);
    assert.equal(transitions.goBack(next).evaluation, next.evaluation);
  });

  it('keeps the outcome while entries are checked and optional questions open and close', () => {
    const outcome = answer(start(), DIFFER);
    assert.equal(outcome.evaluation.outcome?.tier, 'third-opinion');
    const checked = transitions.toggleEntry(outcome, 'records.0.1', true);
    const opened = transitions.changeAnswer(checked, 'travel');
    assert.equal(opened.question?.id, 'travel');
    const closed = transitions.closeTailoring(opened);
    assert.equal(closed.question, undefined);
    assert.equal(closed.evaluation, outcome.evaluation);
    assert.deepEqual(closed.state.checked, ['records.0.1']);
  });

  it('works out what would change the outcome on request, once', () => {
    const outcome = answer(start(), DIFFER);
    assert.equal(outcome.evaluation.changes, undefined);
    const requested = transitions.requestChanges(outcome);
    assert.ok(requested.evaluation.changes!.length > 0);
    assert.equal(transitions.requestChanges(requested), requested);
  });

  it('keeps an answer that does not count, until its question is asked again', () => {
    const cancer: Answers = { ...DIFFER, problem: 'cancer', 'cancer-surgeon': 'no' };
    const isCounted = ({ evaluation }: Snapshot) =>
      evaluation.outcome!.answered.includes('cancer-surgeon');
    const withProblem = (snapshot: Snapshot, problem: Option) =>
      transitions.submit(check(transitions.changeAnswer(snapshot, 'problem'), problem));
    const outcome = answer(start(), cancer);
    const other = withProblem(outcome, 'heart');
    assert.deepEqual([isCounted(outcome), isCounted(other)], [true, false]);
    const again = withProblem(other, 'cancer');
    assert.deepEqual(again.evaluation.outcome, outcome.evaluation.outcome);
  });

  it('holds nothing of a person once all is cleared', () => {
    const outcome = answer(start({ topic: 'heart' }), DIFFER);
    const cleared = transitions.restart(transitions.toggleEntry(outcome, 'records.0.1', true));
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
    const full = transitions.submitTailoring(check(matters, 'being-sure', 'time', 'cost', 'trust'));
    assert.equal(full.state.error, 'too-many');
    assert.equal(full.state.answers.matters, undefined);
  });

  it('of a changed answer is dropped when the person goes back', () => {
    const outcome = answer(start(), DIFFER);
    const changing = transitions.changeAnswer(outcome, 'opinions');
    assert.deepEqual(transitions.goBack(check(changing, 'one')).state, outcome.state);
  });
});

describe('an optional answer', () => {
  it('tells which advice it brought and took', () => {
    const opened = transitions.changeAnswer(answer(start(), DIFFER), 'coverage');
    const saved = transitions.submitTailoring(check(opened, 'uninsured'));
    assert.deepEqual(saved.state.tailoringResult, {
      added: ['self-pay'],
      removed: ['call-your-plan'],
    });
    assert.equal(saved.state.tailoring, undefined);
  });

  it('says so no more once another screen or question is shown', () => {
    const opened = transitions.changeAnswer(answer(start(), DIFFER), 'coverage');
    const saved = transitions.submitTailoring(check(opened, 'uninsured'));
    for (const next of [
      transitions.changeAnswer(saved, 'travel'),
      transitions.changeAnswer(saved, 'timing'),
    ]) {
      assert.equal(next.state.tailoringResult, undefined);
    }
  });
});
