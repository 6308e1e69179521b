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
  problem: 'cancer',
  opinions: 'one',
  told: ['life-changing', 'rare', 'doctor-unsure'],
  treatment: [],
  doctor: ['confirm-diagnosis'],
  'cancer-surgeon': 'unsure',
  timing: 'days',
  coverage: 'medicare',
} as const satisfies Answers;

/** What a part of the outcome came from. */
const TRACES: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ['no-cancer-surgeon', { 'cancer-surgeon': ['unsure'] }],
  ['life-changing', { told: ['life-changing'] }],
  ['cancer', { problem: ['cancer'] }],
  ['rare', { told: ['rare'] }],
  ['when-time-is-short', { timing: ['days'] }],
  ['virtual', { timing: ['days'] }],
  ['medicare', { coverage: ['medicare'] }],
  ['questions-diagnosis', { told: ['doctor-unsure'], doctor: ['confirm-diagnosis'] }],
  ['breast-tumor-board', { problem: ['cancer'] }],
  ['keep-your-treatment', {}],
  // Everyone after a first opinion gets these: how many doctors looked explains nothing.
  ['records', {}],
  ['ask-how-long-is-safe', { timing: ['days'] }],
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
    const doctor = ['unclear', 'disagree', 'lost-trust'] as const;
    const several = explain({ ...CANCER, problem: 'other', told: [], doctor });
    assert.deepEqual([several.reasons[0]!.id, several.reasons[0]!.traces], ['several-signs', []]);
  });

  it('both answers where two bring the same', () => {
    const told = ['many-causes', 'doctor-unsure'] as const;
    const { advice } = explain({ ...CANCER, told, 'cancer-surgeon': 'not-confirmed' });
    const { traces } = advice.find(({ id }) => id === 'questions-no-cause')!;
    assert.deepEqual(asRecord(traces), {
      told: ['many-causes'],
      'cancer-surgeon': ['not-confirmed'],
    });
  });

  it('refuses to explain what is not there yet', () => {
    assert.throws(() => explain({ safety: 'none-of-these' }), /RangeError.*"problem" must be/);
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

/** The answers with each of the traces given up: lists without it, others answered otherwise. */
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
