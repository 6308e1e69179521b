import type { AdviceRule, ReasonRule, StepRule } from '../../src/engine/model.js';
import { protocol, type Planted } from './planted.js';

const { facts, questions, reasons, advice, steps, evidence } = protocol;
const [firstReason, ...otherReasons] = reasons;
const [firstAdvice, ...otherAdvice] = advice;
const [firstStep, ...otherSteps] = steps;
const [firstCard, ...otherCards] = evidence;

export const NEVER = {
  all: [
    { question: 'timing', is: 'days' },
    { question: 'timing', is: 'weeks' },
  ],
};

const withReason = (change: Partial<ReasonRule>) => ({
  reasons: [{ ...firstReason!, ...change }, ...otherReasons],
});
const withAdvice = (change: Partial<AdviceRule>) => ({
  advice: [{ ...firstAdvice!, ...change }, ...otherAdvice],
});
const withStep = (change: Partial<StepRule>) => ({
  steps: [{ ...firstStep!, ...change }, ...otherSteps],
});

/** Small changes of the rules. */
export const PLANTED_IN_RULES: readonly Planted[] = [
  {
    what: 'a reason on an unknown question',
    kind: 'unknown-id',
    where: 'reason no-cancer-surgeon',
    change: withReason({ when: { question: 'nurse', is: 'yes' } }),
  },
  {
    what: 'a reason on an unknown option',
    kind: 'unknown-id',
    where: 'reason no-cancer-surgeon',
    change: withReason({ when: { question: 'timing', is: 'soon' } }),
  },
  {
    what: 'a shared condition on an unknown option',
    kind: 'unknown-id',
    where: 'fact rare-illness',
    change: { facts: { ...facts, 'rare-illness': { question: 'problem', is: 'rarity' } } },
  },
  {
    what: 'an unknown shared condition',
    kind: 'unknown-id',
    where: 'advice call-crisis-line',
    change: withAdvice({ when: { fact: 'fact' } }),
  },
  {
    what: 'an unknown country',
    kind: 'unknown-id',
    where: 'advice call-crisis-line',
    change: withAdvice({ when: { country: 'fr' } }),
  },
  {
    what: 'an unknown tier',
    kind: 'unknown-id',
    where: 'advice call-crisis-line',
    change: withAdvice({ tiers: ['urgent'] }),
  },
  {
    what: 'an unknown section',
    kind: 'unknown-id',
    where: 'advice call-crisis-line',
    change: withAdvice({ section: 'first' }),
  },
  {
    what: 'an unknown statement',
    kind: 'unknown-id',
    where: 'advice call-crisis-line',
    change: withAdvice({ statements: ['S100'] }),
  },
  {
    what: 'an item without a source',
    kind: 'without-source',
    where: 'advice call-crisis-line',
    change: withAdvice({ statements: [] }),
  },
  {
    what: 'an item that stands twice',
    kind: 'duplicate-id',
    where: 'advice or evidence call-crisis-line',
    change: { advice: [firstAdvice!, ...advice] },
  },
  {
    what: 'a step in an unknown tier',
    kind: 'unknown-id',
    where: 'step 1',
    change: withStep({ tiers: ['urgent'] }),
  },
  {
    what: 'a step of unknown advice',
    kind: 'unknown-id',
    where: 'step 1',
    change: withStep({ advice: ['wait'] }),
  },
  {
    what: 'a condition on the advice of another step',
    kind: 'unknown-id',
    where: 'step 1',
    change: withStep({ adviceWhen: { records: NEVER } }),
  },
  {
    what: 'a step under an unknown shared condition',
    kind: 'unknown-id',
    where: 'step 1',
    change: withStep({ adviceWhen: { 'see-a-doctor-first': { fact: 'fact' } } }),
  },
  {
    what: 'a step that stands twice',
    kind: 'duplicate-id',
    where: 'step see-a-doctor-first',
    change: { steps: [firstStep!, ...steps] },
  },
  {
    what: 'an earlier question that none replaces',
    kind: 'unknown-id',
    where: 'replaced question signs',
    change: { replacedQuestions: { signs: ['symptoms'] } },
  },
  {
    what: 'an earlier question that is still asked',
    kind: 'duplicate-id',
    where: 'replaced question told',
    change: { replacedQuestions: { told: ['doctor'] } },
  },
  {
    what: 'a question that looks ahead',
    kind: 'out-of-order',
    where: 'question opinions',
    change: {
      questions: { ...questions, opinions: { enableWhen: { question: 'timing', is: 'days' } } },
    },
  },
  {
    what: 'advice behind that of a later section',
    kind: 'out-of-order',
    where: 'advice call-crisis-line',
    change: { advice: [...otherAdvice, firstAdvice!] },
  },
  {
    what: 'a chart that is not out of 100',
    kind: 'wrong-sum',
    where: 'evidence large-program/diagnosis',
    change: {
      evidence: [
        { ...firstCard!, charts: [{ id: 'diagnosis', parts: { changed: 15, 'not-changed': 84 } }] },
        ...otherCards,
      ],
    },
  },
];
