import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adviceText, optionText } from '../../../src/text/compose.js';
import type { LabelledOption } from '../../../src/text/text.js';
import { assertNone } from '../assert-none.js';
import { brokenBans } from '../banned-wording.js';
import type { LanguageRules } from '../languages/language.js';
import { LANGUAGE_RULES } from '../languages/languages.js';
import { plainContext } from '../plain-context.js';
import { isSaidIn } from '../readability.js';
import type { Person } from '../screens/people.js';
import { everyOutcome } from '../screens/whole-outcome.js';

/*
 * The safety rules of the clinical brief that are about words, over the outcomes of many answers.
 * The rule on waiting and changing care holds for every text: see wording.test.ts.
 */

type Holds = (person: Person) => boolean;
const fact =
  (...ids: Parameters<Person['facts']['has']>[0][]): Holds =>
  ({ facts }) =>
    ids.some((id) => facts.has(id));

for (const rules of LANGUAGE_RULES) testSafety(rules);

function testSafety({ name, text, banned, safety }: LanguageRules): void {
  const outcomes = everyOutcome(text);

  /** The passages with such words, of people for whom the condition holds. */
  function saidTo(holds: Holds, pattern: RegExp, only?: readonly string[]): string[] {
    const theirs = outcomes.filter(({ person }) => holds(person));
    assert.ok(theirs.length);
    return theirs.flatMap(({ passages }) =>
      [...passages]
        .filter(([id]) => !only || only.includes(id))
        .filter(([, lines]) => isSaidIn(lines, pattern))
        .map(([id, lines]) => `${id}: ${lines.find((line) => pattern.test(line))}`),
    );
  }

  const helpOf = ({ help = [] }: LabelledOption) => [help].flat().join(' ');

  describe(`what is said to whom, in ${name}`, () => {
    it('a doctor who discouraged the person is spoken of to no one else (6)', () => {
      const context = plainContext(text, 'us', ['discouraged', 'serious-illness']);
      const [warning] = adviceText('discouragement-is-a-warning', context).text as string[];
      assert.match(warning!, safety.warning);
      assertNone(saidTo((person) => !fact('discouraged')(person), safety.warning));
    });

    it('a doctor who explained why waiting isn’t safe did not discourage anyone (6)', () => {
      const { help } = optionText('doctor', 'discouraged', plainContext(text));
      assert.match(helpOf({ label: '', help: help! }), safety.fairReason);
    });

    it('a cancer surgeon is urged on no one with a blood cancer or without a diagnosis (7)', () => {
      const { label } = optionText('cancer-surgeon', 'no', plainContext(text));
      assert.match(label, safety.bloodCancer);
      const spared = fact('blood-cancer', 'cancer-not-confirmed');
      assertNone(saidTo(spared, safety.cancerSurgeon));
    });

    it('the lowest result never says that no second opinion is needed (10)', () => {
      const isLowest: Holds = ({ outcome }) => outcome.tier === 'no-clear-sign';
      const bans = banned.filter(({ why }) => why.startsWith('no outcome says'));
      assert.ok(bans.length);
      const lowest = outcomes.filter(({ person }) => isLowest(person));
      const lines = new Set(lowest.flatMap(({ passages }) => [...passages.values()].flat()));
      assertNone([...lines].filter((line) => brokenBans(line, 'said', bans).length));
      for (const id of ['no-sign', 'opinions-agree'] as const)
        assert.match(text.outcomes[id].because!, safety.canStillAsk);
    });

    it('no question presumes a diagnosis where there is none (13)', () => {
      const questions = ['questions', 'still-want-one'];
      assert.ok(saidTo(fact('opinions-agree'), safety.presumesDiagnosis, questions).length);
      assertNone(saidTo(fact('no-diagnosis'), safety.presumesDiagnosis, questions));
    });

    it('no organ’s cancer is spoken of with a blood cancer, or for a child (14)', () => {
      assert.ok(saidTo(fact('organ-cancer'), safety.organs).length);
      assertNone(saidTo(fact('blood-cancer'), safety.organs));
      assertNone(saidTo(fact('child'), safety.organs));
    });
  });
}
