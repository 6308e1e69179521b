import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWER_OPTIONS, type QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { TIERS } from '../../src/content/tiers.js';
import { assess, explain, type Answers, type Change, type CountryId } from '../../src/engine.js';
import { completeAnswers } from '../../tools/content-check/combinations.js';
import { CASES } from '../cases/cases.js';

const REQUIRED = [
  'safety',
  'opinions',
  'problem',
  'signs',
  'cancer-surgeon',
  'timing',
  'in-hospital',
] as const satisfies QuestionId[];

/** Every set of answers that differs in one answer: another option, or one sign more or less. */
function* oneAnswerOff(answers: Answers): Generator<Answers> {
  for (const question of REQUIRED) {
    for (const option of ANSWER_OPTIONS[question]) {
      if (question !== 'signs') {
        if (answers[question] !== option) yield { ...answers, [question]: option };
        continue;
      }
      const signs = (answers.signs ?? []) as readonly string[];
      const without = signs.filter((sign) => sign !== option);
      const changed = without.length < signs.length ? without : [...signs, option];
      yield { ...answers, signs: changed } as Answers;
    }
  }
}

/** The one tier that follows, however the questions still open are answered; or none. */
function tierOf(answers: Answers, country: CountryId): string | undefined {
  const tiers = new Set<string>();
  for (const complete of completeAnswers(PROTOCOL, country, 1, answers)) {
    const outcome = assess(complete, { country });
    if (outcome.next === null) tiers.add(outcome.tier);
    if (tiers.size > 1) return undefined;
  }
  return [...tiers][0];
}

/** Every set of answers that a change stands for. */
function meantBy({ changed }: Change, answers: Answers): Answers[] {
  return changed.reduce<Answers[]>(
    (ways, { question, options, isGivenUp }) =>
      ways.flatMap((way) =>
        options.map((option) => {
          if (question !== 'signs') return { ...way, [question]: option };
          const signs = (way.signs ?? []) as readonly string[];
          const list = isGivenUp ? signs.filter((sign) => sign !== option) : [...signs, option];
          return { ...way, signs: list } as Answers;
        }),
      ),
    [answers],
  );
}

/** What people see of the flow: in an emergency nothing else is shown. */
const PEOPLE = CASES.filter(({ tier }) => tier !== 'emergency');

describe('what would change the outcome', () => {
  for (const { id, answers, country, tier } of PEOPLE) {
    it(`does so for ${id}, whatever else is asked then`, () => {
      for (const change of explain(answers, { country }).changes) {
        assert.notEqual(change.tier, tier);
        for (const changed of meantBy(change, answers)) {
          assert.equal(tierOf(changed, country), change.tier, JSON.stringify(change));
        }
      }
    });

    it(`is the smallest change for ${id}, and no other is as small`, () => {
      const { changes } = explain(answers, { country });
      const found = changes
        .filter(({ changed }) => changed.length === 1)
        .flatMap((change) => meantBy(change, answers).map((way) => [change.tier, way] as const));
      const expected = [...oneAnswerOff(answers)].flatMap((way) => {
        const reached = tierOf(way, country);
        return reached === undefined || reached === tier ? [] : [[reached, way] as const];
      });
      assert.deepEqual(inOrder(found), inOrder(expected));
      const nearby = new Set(expected.map(([reached]) => reached));
      for (const { tier: far } of changes.filter(({ changed }) => changed.length === 2)) {
        assert.ok(!nearby.has(far), far);
      }
    });
  }

  it('leads from no clear sign to every other outcome, one way or more', () => {
    const { answers } = CASES.find(({ id }) => id === 'V40')!;
    const reached = new Set(explain(answers).changes.map(({ tier }) => tier));
    assert.deepEqual(
      TIERS.filter((tier) => !reached.has(tier)),
      ['no-clear-sign'],
    );
  });

  it('tells of two answers where one is not enough', () => {
    const { answers } = CASES.find(({ id }) => id === 'V01')!;
    const strong = explain(answers).changes.filter(({ tier }) => tier === 'strong');
    assert.deepEqual(
      strong.map(({ changed }) => changed.map(({ question, options }) => [question, options])),
      [
        [
          ['opinions', ['one']],
          ['problem', ['cancer', 'heart-valve', 'heart', 'nervous-system', 'rare-disease']],
        ],
      ],
    );
  });

  it('is told as one where only the option differs', () => {
    const { answers } = CASES.find(({ id }) => id === 'V40')!;
    const { changes } = explain(answers);
    const told = changes.map(({ tier, reason, changed }) =>
      JSON.stringify([
        tier,
        reason,
        changed.map(({ question, isGivenUp }) => [question, isGivenUp]),
      ]),
    );
    assert.equal(new Set(told).size, told.length);
  });
});

function inOrder(ways: readonly (readonly [string, Answers])[]): string[] {
  return [...new Set(ways.map(([tier, answers]) => `${tier} ${sorted(answers)}`))].sort();
}

function sorted(answers: Answers): string {
  const signs = [...((answers.signs ?? []) as readonly string[])].sort();
  return JSON.stringify(
    REQUIRED.map((question) => (question === 'signs' ? signs : answers[question])),
  );
}
