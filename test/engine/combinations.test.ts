import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QuestionId } from '../../src/content/answer-options.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { assess } from '../../src/engine/assess.js';
import { isOneOf } from '../../src/engine/condition.js';
import type { AnswerCondition, Condition, Protocol } from '../../src/engine/model.js';
import { partsOf, rulesOf } from '../../tools/content-check/fault.js';
import { QUICK } from '../oracle/bounds.js';
import { check } from '../oracle/check.js';
import { ALIKE, CONTEXTS, tailorings } from '../oracle/combinations.js';
import { signSets } from '../oracle/signs.js';

type LookedAt = AnswerCondition<string, string>;

const rulesLookAt = answersLookedAt(PROTOCOL as unknown as Protocol);

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

  it('whatever matters most to the person: no rule looks at it', () => {
    assert.deepEqual(
      rulesLookAt.filter(({ question }) => question === 'matters'),
      [],
    );
  });

  it('with each optional answer that a rule looks at', () => {
    const looked = rulesLookAt
      .filter(({ question }) => PROTOCOL.questions[question as QuestionId].tailoring)
      .flatMap(({ question, is }) => [is].flat().map((option) => `${question}/${option}`));
    const tried = tailorings(1).flatMap((answers) =>
      Object.entries(answers).map(([question, option]) => `${question}/${option}`),
    );
    assert.ok(looked.length);
    assert.deepEqual(
      looked.filter((answer) => !tried.includes(answer)),
      [],
    );
  });

  for (const { question, options } of ALIKE) {
    it(`alike for the options ${options.join(' and ')}: no rule tells them apart`, () => {
      const named = rulesLookAt
        .filter((part) => part.question === question)
        .map(({ is }) => options.filter((option) => isOneOf(option, is)));
      assert.deepEqual(
        named.filter((some) => some.length > 0 && some.length < options.length),
        [],
      );
    });
  }
});

/** The answers that the rules of an outcome name, those in shared conditions too. */
function answersLookedAt({ facts, questions, steps, ...tables }: Protocol): LookedAt[] {
  const follow = (condition: Condition | undefined): LookedAt[] =>
    partsOf(condition).flatMap((part) => {
      if ('fact' in part) return follow(facts[part.fact]);
      return 'is' in part ? [part] : [];
    });
  return [
    ...Object.values(questions).flatMap(({ enableWhen, optionEnableWhen = {} }) => [
      enableWhen,
      ...Object.values(optionEnableWhen),
    ]),
    ...rulesOf({ facts, questions, steps, ...tables }).flatMap(({ rule }) => [
      rule.when,
      'firstWhen' in rule ? rule.firstWhen : undefined,
    ]),
    ...steps.flatMap(({ adviceWhen = {} }) => Object.values(adviceWhen)),
  ].flatMap(follow);
}
