import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { Outcome } from '../../src/content/vocabulary.js';
import { assess } from '../../src/engine/assess.js';
import { QUICK } from './bounds.js';
import { check, type Assess } from './check.js';
import { CONTEXTS, type Context } from './combinations.js';
import { monotonicFaults, rankOf } from './tiers.js';

const right: Assess = (answers, country) => assess(PROTOCOL, answers, country);

/** Whom the fault concerns, and what is wrong in the outcome. */
interface Planted {
  readonly rule: string;
  readonly what: string;
  readonly context: Partial<Context>;
  readonly adds?: readonly string[];
  readonly drops?: readonly string[];
  readonly tier?: Outcome['tier'];
}

const PLANTED: readonly Planted[] = [
  { rule: '3', what: 'no advice on time', context: {}, drops: ['ask-how-long-is-safe'] },
  { rule: '3', what: 'both', context: { timing: 'weeks' }, adds: ['ask-if-there-is-time'] },
  { rule: '5', what: 'another tier', context: { opinions: 'differ' }, tier: 'strong' },
  { rule: '6', what: 'a warning', context: {}, adds: ['discouragement-is-a-warning'] },
  { rule: '7', what: 'blood', context: { surgeon: 'blood-cancer' }, adds: ['no-cancer-surgeon'] },
  {
    rule: '7',
    what: 'a lump',
    context: { surgeon: 'not-confirmed' },
    adds: ['hear-a-cancer-surgeon'],
  },
  { rule: '8', what: 'a video', context: { timing: 'in-hospital' }, adds: ['virtual'] },
  { rule: '9', what: 'no downsides', context: {}, drops: ['downsides'] },
  { rule: '12', what: 'one reason less', context: { problem: 'heart' }, drops: ['heart'] },
  { rule: '12', what: 'one card less', context: {}, drops: ['large-program'] },
  {
    rule: '13',
    what: 'a diagnosis',
    context: { problem: 'no-cause-found' },
    adds: ['questions-diagnosis'],
  },
  {
    rule: '14',
    what: 'breast cancer',
    context: { surgeon: 'blood-cancer' },
    adds: ['breast-tumor-board'],
  },
];

/** An outcome with these ids in every list, and without those. */
function spoil(outcome: Outcome, { adds = [], drops = [], tier }: Planted): Outcome {
  const added: unknown[] = adds.map((id) => ({ id, section: 'whom', sources: [] }));
  const spoiled = <E extends { readonly id: string }>(entries: readonly E[]) => [
    ...entries.filter(({ id }) => !drops.includes(id)),
    ...(added as E[]),
  ];
  return {
    ...outcome,
    ...(tier && { tier }),
    reasons: spoiled(outcome.reasons),
    steps: spoiled(outcome.steps),
    advice: spoiled(outcome.advice),
    evidence: spoiled(outcome.evidence),
  };
}

function faultsFor(engine: Assess, context: Partial<Context>): string[] {
  const index = CONTEXTS.findIndex((one) =>
    Object.entries(context).every(([name, value]) => one[name as keyof Context] === value),
  );
  return check(engine, QUICK, index, CONTEXTS.length).faults;
}

describe('the check finds', () => {
  for (const planted of PLANTED) {
    it(`rule ${planted.rule} broken: ${planted.what}`, () => {
      const engine: Assess = (answers, country) => {
        const outcome = right(answers, country);
        return outcome.next === null ? spoil(outcome, planted) : outcome;
      };
      const rules = faultsFor(engine, planted.context).map((fault) => fault.split(':')[0]);
      assert.ok(rules.includes(planted.rule), `only ${rules.join(', ')}`);
    });
  }

  it('rule 1 broken: an emergency that looks at the problem', () => {
    const engine: Assess = (answers, country) => {
      const outcome = right(answers, country);
      return answers.problem === undefined ? { next: 'problem' } : outcome;
    };
    assert.match(faultsFor(engine, {}).join('\n'), /^1: .*problem.* read/m);
  });

  it('rule 4 broken: a sign that lowers the tier', () => {
    const [none, one, other, both] = [0, 1, 2, 3];
    const ranks = new Int8Array(4).fill(-1);
    ranks.set([rankOf({ tier: 'reasonable' })], none);
    ranks.set([rankOf({ tier: 'no-clear-sign' })], one);
    ranks.set([rankOf({ tier: 'strong' })], both);
    assert.deepEqual(monotonicFaults([none, one, both], ranks), [one]);
    ranks.set([rankOf({ tier: 'third-opinion' })], other);
    assert.deepEqual(monotonicFaults([none, one, other, both], ranks), [one, both]);
  });

  it('a question that is not asked', () => {
    const engine: Assess = (answers, country) => right({ timing: 'weeks', ...answers }, country);
    assert.match(faultsFor(engine, {}).join('\n'), /^asks null/m);
  });

  it('nothing where all is right', () => assert.deepEqual(faultsFor(right, {}), []));
});
