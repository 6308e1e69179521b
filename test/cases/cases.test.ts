import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { EVIDENCE } from '../../src/content/evidence.js';
import { ADVICE } from '../../src/content/advice/advice.js';
import { COUNTRIES } from '../../src/content/countries.js';
import { OUTCOMES } from '../../src/content/outcomes.js';
import { REASONS } from '../../src/content/reasons.js';
import { TIERS } from '../../src/content/tiers.js';
import { assess, type Outcome } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { wordsOf } from '../text/outcome-words.js';
import { CASES, type Case } from './cases.js';

function outcomeOf({ id, answers, country }: Case): Outcome {
  const outcome = assess(answers, { country });
  assert.equal(outcome.next, null, `${id} leaves a question open`);
  return outcome as Outcome;
}

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
      assertIncludes(ids(outcome.advice), one.adviceInclude);
      assertIncludes(ids(outcome.evidence), one.evidenceInclude);
      const present = idsWithKind(outcome);
      const unwanted = one.mustNotInclude.filter((id) => present.includes(id));
      assert.deepEqual(unwanted, []);
    });
  }
});

describe('each person is spared what must not be said', () => {
  for (const one of CASES.filter(({ mustNotSay }) => mustNotSay.length > 0)) {
    it(one.id, () => {
      const said = wordsOf({ ...one, outcome: outcomeOf(one) }, EN);
      for (const source of one.mustNotSay) assert.doesNotMatch(said, new RegExp(source, 'i'));
    });
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
