import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { ADVISED, NOT_AN_EMERGENCY } from '../../src/content/tiers.js';
import type { Condition } from '../../src/content/vocabulary.js';
import { EN } from '../../src/text/en.js';
import { optionText } from '../../src/text/compose.js';
import { conditionWords, ruleWords, scopeWords } from '../../tools/review-sheet/conditions.js';
import { referenceContext } from '../../tools/review-sheet/reference-context.js';

const short = (...[question, option]: [Parameters<typeof optionText>[0], string]) =>
  `“${optionText(question, option as never, referenceContext(EN)).short.replace(/\.$/, '')}”`;
const { name } = EN.questions['cancer-surgeon'];

/** What a clinician reads in place of a condition. */
const CONDITIONS: [what: string, Condition | undefined, words: string][] = [
  ['no condition', undefined, 'always'],
  ['a condition on nothing', { all: [] }, 'in all other cases'],
  ['an answer', { question: 'problem', is: 'heart' }, short('problem', 'heart')],
  [
    'one of two answers',
    { question: 'told', is: ['complex', 'rare'] },
    `${short('told', 'complex')} or ${short('told', 'rare')}`,
  ],
  [
    'an answer that does not explain itself, with the name of its question',
    { question: 'cancer-surgeon', is: 'no' },
    `${name}: ${short('cancer-surgeon', 'no')}`,
  ],
  [
    'none of two answers',
    { not: { question: 'cancer-surgeon', is: ['no', 'yes'] } },
    `${name}: not ${short('cancer-surgeon', 'no')}, not ${short('cancer-surgeon', 'yes')}`,
  ],
  ['a shared condition, by its name', { fact: 'serious-illness' }, '‘serious illness’'],
  ['that it does not hold', { not: { fact: 'serious-illness' } }, 'not ‘serious illness’'],
  [
    'a shared condition on one answer, by that answer',
    { not: { fact: 'discouraged' } },
    `not ${short('doctor', 'discouraged')}`,
  ],
  [
    'alternatives within a whole, in brackets',
    { all: [{ country: 'us' }, { any: [{ fact: 'rare-illness' }, { fact: 'no-plan' }] }] },
    'U.S. and (‘rare illness’ or ‘no plan’)',
  ],
  [
    'a whole within alternatives, in brackets',
    { any: [{ country: 'intl' }, { all: [{ country: 'us' }, { fact: 'no-plan' }] }] },
    'elsewhere or (U.S. and ‘no plan’)',
  ],
  ['results', { tier: ['strong', 'no-clear-sign'] }, 'result: strong or no clear sign'],
  ['results by their common name', { tier: ADVISED }, 'advised'],
  ['a number of reasons', { triggered: 'mild', atLeast: 3 }, 'at least 3 mild reasons'],
  ['one reason', { triggered: 'strong', atLeast: 1 }, 'at least 1 strong reason'],
];

describe('a condition in plain words', () => {
  for (const [what, condition, words] of CONDITIONS) {
    it(`says ${what}`, () => assert.equal(conditionWords(condition, EN), words));
  }

  it('says of a rule in which results it holds', () => {
    assert.equal(ruleWords({ tiers: ADVISED }, EN), 'advised');
    const when: Condition = { all: [{ fact: 'first-opinion-given' }, { fact: 'no-plan' }] };
    assert.equal(
      ruleWords({ tiers: ADVISED, when }, EN),
      'advised; after a first opinion; ‘no plan’',
    );
    assert.equal(
      ruleWords({ tiers: NOT_AN_EMERGENCY, when }, EN),
      'after a first opinion; ‘no plan’',
    );
    assert.equal(ruleWords({ tiers: NOT_AN_EMERGENCY }, EN), 'no emergency');
  });

  it('says of a variant where it stands in', () => {
    const scope = { in: 'gb', when: 'no-plan', until: '2026-12-31' } as const;
    assert.equal(scopeWords(scope, EN), 'UK; ‘no plan’; up to 2026-12-31');
  });

  it('names no id, in any rule', () => {
    const { reasons, outcomes, advice, evidence, facts } = PROTOCOL;
    const all = [...reasons, ...outcomes, ...advice, ...evidence].map(({ when }) => when);
    for (const when of [...all, ...Object.values(facts)]) {
      const words = conditionWords(when, EN);
      // Ids are lower case, with hyphens; the quoted answers are people’s own words.
      assert.doesNotMatch(words.replace(/“[^”]*”/g, ''), /[a-z]-[a-z]/, words);
    }
  });
});
