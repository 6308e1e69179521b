import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../../src/text/languages.js';
import { assertNone } from '../assert-none.js';
import { everyOutcome } from '../screens/whole-outcome.js';

/** What studies looked at, and what Medicare pays for, stay what they are. */
const OF_OTHERS = ['evidence', 'cost'];

for (const text of LANGUAGES) {
  const { second, third, another } = text.opinion;
  const bare = second.slice(second.indexOf(' ') + 1);

  function linesFor(fact: 'opinions-differ' | 'opinions-agree'): string[] {
    const outcomes = everyOutcome(text).filter(({ person }) => person.facts.has(fact));
    return outcomes.flatMap(({ passages }) =>
      [...passages].flatMap(([id, lines]) => (OF_OTHERS.includes(id) ? [] : lines)),
    );
  }

  describe(`which opinion it is, in ${text.language}`, () => {
    it('is a third where two doctors differ, in all that is read or said', () => {
      const lines = linesFor('opinions-differ');
      assertNone(lines.filter((line) => line.includes(bare)));
      assert.ok(lines.some((line) => line.includes(third)));
    });

    it('is another where they agree', () => {
      const lines = linesFor('opinions-agree');
      assertNone(lines.filter((line) => line.includes(bare)));
      assert.ok(lines.some((line) => line.includes(another)));
    });
  });
}
