import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { assess } from '../../src/engine/assess.js';
import type { Condition, Protocol } from '../../src/engine/model.js';
import { partsOf, rulesOf } from '../../tools/content-check/fault.js';
import { QUICK } from '../oracle/bounds.js';
import { check } from '../oracle/check.js';
import { CONTEXTS, tailorings } from '../oracle/combinations.js';
import { signSets } from '../oracle/signs.js';

describe('the outcome is what the brief says, and keeps its safety rules', () => {
  it('for combinations of answers: "npm run test:exhaustive" tries them all', (context) => {
    const started = performance.now();
    const found = check((answers, country) => assess(PROTOCOL, answers, country), QUICK);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    context.diagnostic(
      `${found.combinations} combinations of required answers, ${found.emergencies} more in an ` +
        `emergency, ${found.withoutOpinion} without a first opinion, ${found.tailored} with ` +
        `tailoring answers, ${found.open} with an open question: ${seconds} s`,
    );
    assert.deepEqual(found.faults, []);
    assert.equal(found.combinations, CONTEXTS.length * signSets(2).length);
    assert.equal(found.withoutOpinion, CONTEXTS.length * signSets(0).length);
    assert.equal(found.emergencies, found.withoutOpinion * 3);
    assert.equal(found.tailored, found.withoutOpinion * tailorings(1).length);
  });

  it('whatever matters most to the person: no condition looks at it', () => {
    const { facts, questions, ...tables } = PROTOCOL as unknown as Protocol;
    const conditions: (Condition | undefined)[] = [
      ...Object.values(facts),
      ...Object.values(questions).flatMap(({ enableWhen, optionEnableWhen = {} }) => [
        enableWhen,
        ...Object.values(optionEnableWhen),
      ]),
      ...rulesOf({ facts, questions, ...tables }).flatMap(({ rule }) => [
        rule.when,
        'firstWhen' in rule ? rule.firstWhen : undefined,
      ]),
    ];
    const looks = conditions
      .flatMap(partsOf)
      .filter((part) => 'question' in part && part.question === 'matters');
    assert.deepEqual(looks, []);
  });
});
