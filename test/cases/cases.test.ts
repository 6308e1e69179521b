import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { EVIDENCE } from '../../src/content/evidence.js';
import { ADVICE } from '../../src/content/advice/advice.js';
import { COUNTRIES } from '../../src/content/countries.js';
import { OUTCOMES } from '../../src/content/outcomes.js';
import { REASONS } from '../../src/content/reasons.js';
import { TIERS } from '../../src/content/tiers.js';
import { assess, type Answers, type Outcome } from '../../src/engine.js';
import { CASES, OUR_CASES } from './cases.js';
import { outcomeOf } from './outcome-of.js';

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

function idsWithKind({ reasons, advice, evidence }: Outcome): string[] {
  return [
    ...ids(reasons).map((id) => `reason:${id}`),
    ...ids(advice),
    ...ids(evidence).map((id) => `evidence:${id}`),
  ];
}

function assertIncludes(actual: readonly string[], expected: readonly string[]): void {
  const missing = expected.filter((id) => !actual.includes(id));
  assert.deepEqual(missing, [], `missing from ${actual.join(', ')}`);
}

describe('each person gets what the brief says', () => {
  for (const one of CASES) {
    it(`${one.id}: ${one.story}`, () => {
      const outcome = outcomeOf(one);
      assert.equal(outcome.tier, one.tier);
      assertIncludes(ids(outcome.reasons), one.reasonsInclude);
      assert.deepEqual(ids(outcome.steps), one.steps);
      assertIncludes(ids(outcome.advice), one.adviceInclude);
      assertIncludes(ids(outcome.evidence), one.evidenceInclude);
      const present = idsWithKind(outcome);
      const unwanted = one.mustNotInclude.filter((id) => present.includes(id));
      assert.deepEqual(unwanted, []);
    });
  }
});

describe('the whole advice is in order', () => {
  for (const one of OUR_CASES.filter(({ advice }) => advice)) {
    it(`${one.id}: ${one.story}`, () => {
      assert.deepEqual(ids(outcomeOf(one).advice), one.advice);
    });
  }
});

describe('answers of version 1 are refused, and the error says what to give instead', () => {
  const REPLACED: [answer: object, message: RegExp][] = [
    [{ signs: ['rare'] }, /"signs".*\btold\b.*\btreatment\b.*\bdoctor\b/],
    [{ 'in-hospital': 'yes' }, /"in-hospital".*\btiming\b/],
  ];
  for (const [answer, message] of REPLACED) {
    for (const { id, answers } of [CASES[0]!, OUR_CASES.at(-1)!]) {
      it(`${Object.keys(answer)} beside the answers of ${id}`, () => {
        const call = () => assess({ ...answers, ...answer } as Answers);
        assert.throws(call, { name: 'RangeError', message });
      });
    }
  }
});

describe('some person reaches', () => {
  const outcomes = CASES.map(outcomeOf);
  const reached = new Set(outcomes.flatMap(idsWithKind));
  const reachedAll = (expected: readonly string[]) =>
    assert.deepEqual(
      [...new Set(expected)].filter((id) => !reached.has(id)),
      [],
    );

  it('every tier, in every country', () => {
    const tiers = new Set<string>(outcomes.map(({ tier }) => tier));
    assert.deepEqual(
      TIERS.filter((tier) => !tiers.has(tier)),
      [],
    );
    const countries = new Set(CASES.map(({ country }) => country));
    assert.deepEqual(
      COUNTRIES.filter((country) => !countries.has(country)),
      [],
    );
  });

  it('every reason and headline', () => {
    const headlines = OUTCOMES.flatMap((row) => ('headline' in row ? [row.headline] : []));
    reachedAll([...ids(REASONS), ...headlines].map((id) => `reason:${id}`));
  });

  it('every advice item', () => reachedAll(ids(ADVICE)));

  it('every evidence card', () => reachedAll(ids(EVIDENCE).map((id) => `evidence:${id}`)));

  it('every option of every question, as an answer that counts', () => {
    const counted = new Set(
      outcomes.flatMap(({ answered }, at) =>
        answered.flatMap((question) =>
          [CASES[at]!.answers[question]].flat().map((option) => `${question}/${option}`),
        ),
      ),
    );
    const all = Object.entries<readonly string[]>(PROTOCOL.options).flatMap(([question, options]) =>
      options.map((option) => `${question}/${option}`),
    );
    assert.deepEqual(
      all.filter((option) => !counted.has(option)),
      [],
    );
  });
});
