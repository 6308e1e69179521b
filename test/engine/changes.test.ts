import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { TIERS } from '../../src/content/tiers.js';
import { assess, explain, type Answers, type CountryId } from '../../src/engine.js';
import { completeAnswers } from '../../tools/content-check/combinations.js';
import { CASES } from '../cases/cases.js';
import { meantBy, oneAnswerOff, sorted } from './changed-answers.js';

/** Outcomes that end the flow early: nobody’s answers change to reach them. */
const EARLY = PROTOCOL.outcomes.flatMap((row) => ('endsEarly' in row ? [row.headline!] : []));

/** The one tier that follows, however the questions still open are answered; or none. */
function tierOf(answers: Answers, country: CountryId): string | undefined {
  const tiers = new Set<string>();
  for (const complete of completeAnswers(PROTOCOL, country, 1, answers)) {
    const outcome = assess(complete, { country });
    if (outcome.next !== null) continue;
    if (EARLY.some((id) => id === outcome.reasons[0]!.id)) return undefined;
    tiers.add(outcome.tier);
    if (tiers.size > 1) return undefined;
  }
  return [...tiers][0];
}

const TWO_DOCTORS_AGREE = {
  safety: 'none-of-these',
  problem: 'other',
  opinions: 'agree',
  told: [],
  treatment: [],
  doctor: [],
  timing: 'no-hurry',
} as const satisfies Answers;

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

  it('leads to every tier but an emergency, for some person', () => {
    const reached = new Set(
      PEOPLE.flatMap(({ answers, country }) =>
        explain(answers, { country }).changes.map(({ tier }) => tier),
      ),
    );
    assert.deepEqual(
      TIERS.filter((tier) => !reached.has(tier)),
      ['emergency'],
    );
  });

  it('names no outcome that ends the flow early', () => {
    for (const { id, answers, country } of PEOPLE) {
      const headlines = explain(answers, { country }).changes.map(({ reason }) => reason);
      assert.ok(!headlines.some((headline) => EARLY.some((one) => one === headline)), id);
    }
  });

  it('names two answers where one is not enough', () => {
    const treatment = ['not-working', 'side-effects'] as const;
    const { changes } = explain({ ...TWO_DOCTORS_AGREE, opinions: 'one', treatment });
    const without = changes.filter(({ tier }) => tier === 'no-clear-sign');
    assert.deepEqual(
      without.map(({ changed }) => changed),
      [treatment.map((option) => ({ question: 'treatment', options: [option], isGivenUp: true }))],
    );
  });

  it('is listed as one where only the option differs', () => {
    const { changes } = explain(TWO_DOCTORS_AGREE);
    const listed = changes.map(({ tier, reason, changed }) =>
      JSON.stringify([
        tier,
        reason,
        changed.map(({ question, isGivenUp }) => [question, isGivenUp]),
      ]),
    );
    assert.ok(listed.length > 1);
    assert.equal(new Set(listed).size, listed.length);
  });
});

function inOrder(ways: readonly (readonly [string, Answers])[]): string[] {
  return [...new Set(ways.map(([tier, answers]) => `${tier} ${sorted(answers)}`))].sort();
}
