import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { check } from '../../tools/content-check/check.js';
import type { Fault } from '../../tools/content-check/fault.js';
import { NEVER, PLANTED_IN_RULES } from './planted-in-rules.js';
import { PLANTED_IN_WORDS } from './planted-in-words.js';
import { protocol, wording } from './planted.js';

describe('the content', () => {
  for (const text of LANGUAGES) {
    it(`has no fault, in ${text.language}`, () => assert.deepEqual(check(PROTOCOL, text), []));
  }
});

describe('check finds', () => {
  for (const { what, kind, where, change, words } of [...PLANTED_IN_RULES, ...PLANTED_IN_WORDS]) {
    it(what, () => {
      const faults = check({ ...protocol, ...change }, { ...wording, ...words });
      const found = faults.some((fault) => fault.kind === kind && fault.where === where);
      assert.ok(found, `not among ${JSON.stringify(faults.slice(0, 5))}`);
    });
  }
});

/** Faults that only a search through the answers finds: planted at once, as it takes seconds. */
const UNREACHED: readonly [what: string, kind: Fault['kind'], where: string][] = [
  ['a rule that no answers reach', 'unreachable-rule', 'advice call-crisis-line'],
  ['an outcome behind one that always holds', 'unreachable-rule', 'outcome no-sign'],
  ['a question that is never asked', 'dead-question', 'question travel'],
  ['advice that is never the step it may be', 'unreachable-rule', 'step heart-team'],
  ['words that no answers bring', 'dead-variant', 'advice heart-team when blood-cancer'],
  ['advice without words in its country', 'without-text', 'advice medicaid in us'],
];

describe('check finds, after a search through the answers,', () => {
  const { advice, outcomes, questions, steps } = protocol;
  const [firstAdvice, ...otherAdvice] = advice;
  const always = { ...outcomes[0]!, when: { all: [] } };
  const heartTeam = { ...EN.advice['heart-team'], variants: [{ when: 'blood-cancer' }] };
  const medicaid = { title: 'Medicaid', variants: [{ in: 'gb', text: ['Call your plan.'] }] };
  const faults = check(
    {
      ...protocol,
      advice: [{ ...firstAdvice!, when: NEVER }, ...otherAdvice],
      outcomes: [...outcomes.slice(0, -1), always, ...outcomes.slice(-1)],
      questions: { ...questions, travel: { tailoring: true, enableWhen: NEVER } },
      steps: steps.map((step) =>
        step.advice.includes('heart-team')
          ? { ...step, adviceWhen: { 'heart-team': NEVER } }
          : step,
      ),
    },
    { ...wording, advice: { ...wording.advice, 'heart-team': heartTeam, medicaid } },
  );
  for (const [what, kind, where] of UNREACHED) {
    it(what, () => {
      const found = faults.some((fault) => fault.kind === kind && fault.where === where);
      assert.ok(found, `not among ${JSON.stringify(faults)}`);
    });
  }
});
