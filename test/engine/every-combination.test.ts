import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROGRAM } from '../../src/content/program.js';
import { assess, type Answers, type Outcome } from '../../src/engine.js';
import { completeAnswers, possibleAnswers } from '../../tools/content-check/combinations.js';
import { IS } from '../../src/engine/program.js';
import type { Person } from '../oracle/brief-answers.js';
import { expected } from '../oracle/brief-reading.js';
import { CONTEXTS, SIGN_SETS } from '../oracle/combinations.js';
import { everyCombination } from '../oracle/every-combination.js';
import { isAsExpected } from '../oracle/safety-rules.js';

describe('the safety rules hold', () => {
  it('for every combination of required answers', async (context) => {
    const started = performance.now();
    const { combinations, emergencies, faults } = await everyCombination();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    context.diagnostic(
      `${combinations} combinations, and ${emergencies} more in an emergency: ${seconds} s`,
    );
    assert.deepEqual(faults, []);
    assert.equal(combinations, CONTEXTS.length * SIGN_SETS);
    assert.equal(emergencies, combinations * 3);
  });

  it('for every combination of tailoring answers', (context) => {
    let combinations = 0;
    for (const country of PROGRAM.countries) {
      for (const answers of completeAnswers(PROGRAM, country, 1)) {
        for (const tailored of everyTailoring(answers)) {
          const outcome = assess(tailored, { country }) as Outcome;
          const person = personOf(tailored, country);
          assert.ok(isAsExpected(outcome, expected(person)), JSON.stringify(person));
          combinations++;
        }
      }
    }
    context.diagnostic(`${combinations} combinations, with one sign at most or all of them`);
    assert.ok(combinations > 500_000);
  });

  it('whatever matters most to the person: no rule looks at it', () => {
    const position = PROGRAM.questions.findIndex(({ id }) => id === 'matters');
    const looks = PROGRAM.conditions.filter(([kind, at]) => kind! <= IS + 1 && at === position);
    assert.deepEqual(looks, []);
  });
});

/** With each of the tailoring questions open, and with each answer to it. */
function everyTailoring(answers: Answers): Answers[] {
  return (['person', 'travel', 'coverage'] as const).reduce(
    (all: Answers[], question) =>
      all.flatMap((one) => [
        one,
        ...possibleAnswers(PROGRAM, question, 1).map((answer) => ({ ...one, [question]: answer })),
      ]),
    [answers],
  );
}

function personOf(answers: Answers, country: Person['country']): Person {
  const { signs = [], 'cancer-surgeon': cancerSurgeon, 'in-hospital': inHospital } = answers;
  const ticked = Object.fromEntries([signs].flat().map((sign) => [sign, true]));
  return { ...answers, country, signs: ticked, cancerSurgeon, inHospital } as unknown as Person;
}
