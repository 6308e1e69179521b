import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ANSWER_OPTIONS,
  type OptionId,
  type QuestionId,
} from '../../src/content/answer-options.js';
import { assess, explain, type Answers, type ReasonTrace } from '../../src/engine.js';
import { CASES } from '../cases/cases.js';

const CANCER = {
  safety: 'none-of-these',
  opinions: 'one',
  problem: 'cancer',
  signs: ['life-changing', 'rare', 'many-causes'],
  'cancer-surgeon': 'unsure',
  timing: 'days',
  'in-hospital': 'no',
  coverage: 'private',
} as const satisfies Answers;

/** What a part of the outcome came from. */
const TRACES: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ['no-cancer-surgeon', { 'cancer-surgeon': ['unsure'] }],
  ['life-changing', { signs: ['life-changing'] }],
  ['cancer', { problem: ['cancer'] }],
  ['rare', { signs: ['rare'] }],
  ['when-time-is-short', { timing: ['days'] }],
  ['virtual', { 'in-hospital': ['no'] }],
  ['call-your-plan', { coverage: ['private'] }],
  ['questions-diagnosis', { signs: ['many-causes'] }],
  ['breast-tumor-board', { problem: ['cancer'] }],
  ['ask-how-long-is-safe', {}],
];

function allTraces(answers: Answers, country?: 'us' | 'gb' | 'intl') {
  const { reasons, advice, evidence } = explain(answers, { country });
  return [...reasons, ...advice, ...evidence];
}

const asRecord = (traces: readonly ReasonTrace[]) =>
  Object.fromEntries(traces.map(({ question, options }) => [question, options]));

describe('each part of an outcome tells which answers it came from', () => {
  for (const [id, expected] of TRACES) {
    it(`${id} from ${JSON.stringify(expected)}`, () => {
      const found = allTraces(CANCER).find((one) => one.id === id);
      assert.deepEqual(asRecord(found!.traces), expected);
    });
  }

  it('a headline from the answer that brought it, a count of signs from none alone', () => {
    const { reasons } = explain({ ...CANCER, opinions: 'differ' });
    assert.deepEqual(asRecord(reasons[0]!.traces), { opinions: ['differ'] });
    const signs = ['disagree', 'lost-trust', 'newest-options'] as const;
    const several = explain({ ...CANCER, problem: 'other', signs });
    assert.deepEqual([several.reasons[0]!.id, several.reasons[0]!.traces], ['several-signs', []]);
  });

  it('both answers where two bring the same', () => {
    const signs = ['many-causes', 'doctor-unsure'] as const;
    const { advice } = explain({ ...CANCER, problem: 'no-cause-found', signs });
    const { traces } = advice.find(({ id }) => id === 'questions-diagnosis')!;
    assert.deepEqual(asRecord(traces), {
      problem: ['no-cause-found'],
      signs: ['doctor-unsure', 'many-causes'],
    });
  });

  it('refuses to explain what is not there yet', () => {
    assert.throws(() => explain({ safety: 'none-of-these' }), /RangeError.*"opinions" must be/);
  });
});

for (const { id, answers, country } of CASES) {
  describe(`the traces in case ${id}`, () => {
    it('are answers that the person gave', () => {
      for (const { traces } of allTraces(answers, country)) {
        for (const { question, options } of traces) {
          const given = [answers[question] ?? []].flat() as OptionId[];
          assert.ok(options.length > 0 && options.every((option) => given.includes(option)));
        }
      }
    });

    it('are what their reason rests on: with others, it would be gone', () => {
      const { reasons } = explain(answers, { country });
      for (const reason of reasons) {
        if (!reason.traces.length) continue;
        const others = withOthers(answers, reason.traces);
        const isThere = (changed: Answers) => {
          const outcome = assess(changed, { country });
          return outcome.next === null && outcome.reasons.some((one) => one.id === reason.id);
        };
        assert.ok(!others.every(isThere), reason.id);
      }
    });
  });
}

/** The answers with each of the traces given up: signs unticked, others answered otherwise. */
function withOthers(answers: Answers, traces: readonly ReasonTrace[]): Answers[] {
  return traces.reduce<Answers[]>(
    (ways, { question, options }) =>
      ways.flatMap((way) => othersFor(question, options, way).map((one) => ({ ...way, ...one }))),
    [answers],
  );
}

function othersFor(question: QuestionId, gone: readonly OptionId[], answers: Answers): Answers[] {
  const given = answers[question];
  if (typeof given === 'string') {
    const options: readonly OptionId[] = ANSWER_OPTIONS[question];
    return options
      .filter((option) => !gone.includes(option))
      .map((option) => ({ [question]: option }) as Answers);
  }
  const left = (given as readonly OptionId[]).filter((option) => !gone.includes(option));
  return [{ [question]: left } as Answers];
}
