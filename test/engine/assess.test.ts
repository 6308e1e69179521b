import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, type Answers, type Outcome } from '../../src/engine.js';

const CANCER = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'one',
  told: ['life-changing'],
  treatment: [],
  doctor: [],
  'cancer-surgeon': 'unsure',
  timing: 'days',
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

  it('asks about a cancer surgeon only where it is about cancer', () => {
    const { 'cancer-surgeon': _surgeon, ...others } = CANCER;
    const { answered } = outcomeOf({ ...others, problem: 'other' });
    assert.ok(!answered.includes('cancer-surgeon'));
  });

  it('asks one question in an emergency, and three of who has no first opinion', () => {
    assert.deepEqual(outcomeOf({ ...CANCER, safety: 'crisis' }).answered, ['safety']);
    const { answered } = outcomeOf({ ...CANCER, opinions: 'none-yet' });
    assert.deepEqual(answered, ['safety', 'problem', 'opinions']);
  });

  it('takes an empty list as an answer, and a missing one as none', () => {
    for (const list of ['told', 'treatment', 'doctor'] as const) {
      const { [list]: _list, ...open } = CANCER;
      assert.deepEqual(assess(open), { next: list });
      assert.equal(assess({ ...CANCER, [list]: [] }).next, null);
    }
  });

  it('offers the tailoring questions that are left, that on coverage in the U.S. only', () => {
    assert.deepEqual(outcomeOf(CANCER).tailoring, ['person', 'travel', 'coverage', 'matters']);
    const { tailoring, answered } = outcomeOf({ ...CANCER, travel: 'hard', matters: [] }, 'gb');
    assert.deepEqual(tailoring, ['person']);
    assert.deepEqual(answered.slice(-2), ['travel', 'matters']);
  });

  it('asks nobody in the hospital about travel, and no tailoring where nothing is advised', () => {
    const { tailoring } = outcomeOf({ ...CANCER, timing: 'in-hospital' });
    assert.deepEqual(tailoring, ['person', 'coverage', 'matters']);
    assert.deepEqual(outcomeOf({ ...CANCER, opinions: 'none-yet' }).tailoring, []);
  });
});

const adviceOf = (answers: Answers) => outcomeOf(answers).advice.map(({ id }) => id);

describe('an optional question that is left open', () => {
  it('brings nothing that asks for an answer to it', () => {
    const open = adviceOf(CANCER);
    for (const id of ['pediatric-specialist', 'helping-an-adult', 'medicare', 'self-pay'] as const)
      assert.ok(!open.includes(id), id);
    assert.ok(open.indexOf('in-person') < open.indexOf('virtual'));
    const answered = adviceOf({ ...CANCER, person: 'child', coverage: 'medicare', travel: 'hard' });
    assert.ok(answered.includes('pediatric-specialist') && answered.includes('medicare'));
    assert.ok(answered.indexOf('virtual') < answered.indexOf('in-person'));
  });

  it('keeps what only an answer to it takes away', () => {
    const open = adviceOf(CANCER);
    assert.ok(open.includes('cancer-subspecialist') && open.includes('call-your-plan'));
    const answered = adviceOf({ ...CANCER, person: 'child', coverage: 'uninsured' });
    assert.ok(!answered.includes('cancer-subspecialist') && !answered.includes('call-your-plan'));
  });
});

describe('answers that do not count', () => {
  it('change nothing in an emergency', () => {
    const emergency = { ...CANCER, safety: 'danger-signs' } as const;
    assert.deepEqual(outcomeOf(emergency), outcomeOf({ safety: 'danger-signs' }));
  });

  it('are those to questions that are not asked any more', () => {
    const other = { ...CANCER, problem: 'other' } as const;
    const { 'cancer-surgeon': _surgeon, ...asked } = other;
    assert.deepEqual(outcomeOf(other), outcomeOf(asked));
  });

  it('are what the problem says already: it is said once', () => {
    const rare = { ...CANCER, problem: 'rare-disease', told: [] } as const;
    assert.deepEqual(outcomeOf({ ...rare, told: ['rare'] }), outcomeOf(rare));
    const noCause = { ...CANCER, problem: 'no-cause-found', told: [] } as const;
    assert.deepEqual(outcomeOf({ ...noCause, told: ['many-causes'] }), outcomeOf(noCause));
  });
});

describe('the same answers', () => {
  it('give the same outcome, and are left as they were', () => {
    const answers = Object.freeze({ ...CANCER, told: Object.freeze([...CANCER.told]) });
    assert.deepEqual(outcomeOf(answers), outcomeOf(answers));
  });

  it('cannot be spoiled through what was handed out before', () => {
    const before = structuredClone(outcomeOf(CANCER));
    const spoiled = outcomeOf(CANCER);
    const { reasons, steps, advice, evidence } = spoiled;
    for (const entry of [...reasons, ...steps, ...advice, ...evidence]) {
      assert.throws(() => (entry.sources as string[]).push('spoiled'), TypeError);
      Object.assign(entry, { id: 'spoiled' });
    }
    for (const { charts } of evidence) Object.assign(charts[0]!.parts, { changed: 100 });
    (spoiled.answered as string[]).push('spoiled');
    assert.deepEqual(outcomeOf(CANCER), before);
  });
});
