import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { check } from '../../tools/content-check/check.js';
import type { Fault } from '../../tools/content-check/fault.js';
import type { Wording } from '../../tools/content-check/words.js';
import type { Protocol } from '../../src/engine/model.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';

const protocol = PROTOCOL as unknown as Protocol;
const [firstReason, ...otherReasons] = protocol.reasons;
const [firstAdvice, ...otherAdvice] = protocol.advice;
const [firstCard, ...otherCards] = protocol.evidence;
const never = {
  all: [
    { question: 'timing', is: 'days' },
    { question: 'timing', is: 'weeks' },
  ],
};

/** Small changes of the content, each with the fault that it plants. */
const PLANTED: [what: string, kind: Fault['kind'], where: string, Protocol, Wording][] = [
  plant('a reason on an unknown question', 'unknown-id', 'reason no-cancer-surgeon', {
    reasons: [{ ...firstReason!, when: { question: 'doctor', is: 'yes' } }, ...otherReasons],
  }),
  plant('a reason on an unknown option', 'unknown-id', 'reason no-cancer-surgeon', {
    reasons: [{ ...firstReason!, when: { question: 'timing', is: 'soon' } }, ...otherReasons],
  }),
  plant('a shared condition on an unknown option', 'unknown-id', 'fact rare-illness', {
    facts: { ...protocol.facts, 'rare-illness': { question: 'problem', is: 'rarity' } },
  }),
  plant('an unknown shared condition', 'unknown-id', 'advice call-crisis-line', {
    advice: [{ ...firstAdvice!, when: { fact: 'fact' } }, ...otherAdvice],
  }),
  plant('an unknown country', 'unknown-id', 'advice call-crisis-line', {
    advice: [{ ...firstAdvice!, when: { country: 'fr' } }, ...otherAdvice],
  }),
  plant('an unknown tier', 'unknown-id', 'advice call-crisis-line', {
    advice: [{ ...firstAdvice!, tiers: ['urgent'] }, ...otherAdvice],
  }),
  plant('an unknown section', 'unknown-id', 'advice call-crisis-line', {
    advice: [{ ...firstAdvice!, section: 'first' }, ...otherAdvice],
  }),
  plant('an unknown statement', 'unknown-id', 'advice call-crisis-line', {
    advice: [{ ...firstAdvice!, statements: ['S100'] }, ...otherAdvice],
  }),
  plant('an item without a source', 'without-source', 'advice call-crisis-line', {
    advice: [{ ...firstAdvice!, statements: [] }, ...otherAdvice],
  }),
  plant('an item that stands twice', 'duplicate-id', 'advice or evidence call-crisis-line', {
    advice: [firstAdvice!, ...protocol.advice],
  }),
  plant('a rule that no answers reach', 'unreachable-rule', 'advice call-crisis-line', {
    advice: [{ ...firstAdvice!, when: never }, ...otherAdvice],
  }),
  plant('an outcome behind one that always holds', 'unreachable-rule', 'outcome no-sign', {
    outcomes: [
      ...protocol.outcomes.slice(0, -1),
      { ...protocol.outcomes[0]!, when: { all: [] } },
    ].concat(protocol.outcomes.slice(-1)),
  }),
  plant('a question that is never asked', 'dead-question', 'question travel', {
    questions: { ...protocol.questions, travel: { tailoring: true, enableWhen: never } },
  }),
  plant('a question that looks ahead', 'out-of-order', 'question opinions', {
    questions: {
      ...protocol.questions,
      opinions: { enableWhen: { question: 'timing', is: 'days' } },
    },
  }),
  plant('advice behind that of a later section', 'out-of-order', 'advice call-crisis-line', {
    advice: [...otherAdvice, firstAdvice!],
  }),
  plant('a chart that is not out of 100', 'wrong-sum', 'evidence large-program/diagnosis', {
    evidence: [
      { ...firstCard!, charts: [{ id: 'diagnosis', parts: { changed: 15, 'not-changed': 84 } }] },
      ...otherCards,
    ],
  }),
  silence('an option without text', 'option timing/days', {
    questions: { ...EN.questions, timing: { ...EN.questions.timing, options: { weeks: 'Weeks' } } },
  }),
  silence('a question without text', 'question timing', {
    questions: {
      ...EN.questions,
      timing: { ...EN.questions.timing, name: ' ' } as object as Questions['timing'],
    },
  }),
  silence('an advice item without text', 'advice records', {
    advice: { ...EN.advice, records: [''] },
  }),
  silence('a reason without text', 'reason disagree', {
    reasons: { ...EN.reasons, disagree: ['You do not agree.', ''] },
  }),
  silence('a card without text', 'evidence large-program', {
    evidence: { ...EN.evidence, 'large-program': {} as (typeof EN.evidence)['large-program'] },
  }),
  silence('an outcome without text', 'outcome strong', {
    outcomes: { ...EN.outcomes, strong: ['', '', ''] },
  }),
  silence('a section without text', 'section where', {
    outcome: { sections: { ...EN.outcome.sections, where: '' } },
  }),
];

type Questions = Wording['questions'];

function plant(what: string, kind: Fault['kind'], where: string, change: Partial<Protocol>) {
  return [what, kind, where, { ...protocol, ...change }, EN] as (typeof PLANTED)[number];
}

function silence(what: string, where: string, change: Partial<Wording>) {
  return [
    what,
    'without-text',
    where,
    protocol,
    { ...(EN as Wording), ...change },
  ] as (typeof PLANTED)[number];
}

describe('the content', () => {
  for (const text of LANGUAGES) {
    it(`has no fault, in ${text.language}`, () => assert.deepEqual(check(PROTOCOL, text), []));
  }
});

describe('check finds', () => {
  for (const [what, kind, where, changed, wording] of PLANTED) {
    it(what, () => {
      const faults = check(changed, wording);
      const found = faults.some((fault) => fault.kind === kind && fault.where === where);
      assert.ok(found, `not among ${JSON.stringify(faults.slice(0, 5))}`);
    });
  }
});
