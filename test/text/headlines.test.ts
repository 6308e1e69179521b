import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { Answers } from '../../src/engine.js';
import { renderHeadline } from '../../src/element/views/headline.js';
import { reasonText } from '../../src/text/compose.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { assertNone } from './assert-none.js';
import { longSentences } from './readability.js';
import { viewContextOf } from './screens/outcome.js';
import { isCalm, personOf, type Person } from './screens/people.js';
import { linesOf } from './screens/rendered-lines.js';
import { everyString } from './every-string.js';
import { badCharacters } from './typography.js';

const LISTS = ['told', 'treatment', 'doctor'] as const;
const SIGNS = LISTS.flatMap((list) => PROTOCOL.options[list].map((sign) => ({ list, sign })));
type Sign = (typeof SIGNS)[number];

/** No sign, one, and every two that can stand together. */
const SIGN_SETS: readonly (readonly Sign[])[] = [
  [],
  ...SIGNS.map((sign) => [sign]),
  ...SIGNS.flatMap((one, at) => SIGNS.slice(at + 1).map((other) => [one, other])),
];

function withSigns(signs: readonly Sign[]): Answers {
  return Object.fromEntries(
    LISTS.map((list) => [list, signs.filter((one) => one.list === list).map(({ sign }) => sign)]),
  );
}

/** Every problem, number of opinions and answer on a surgeon, with those signs. */
const PEOPLE: readonly Person[] = PROTOCOL.options.problem.flatMap((problem) =>
  PROTOCOL.options.opinions.flatMap((opinions) =>
    (problem === 'cancer' ? PROTOCOL.options['cancer-surgeon'] : ['yes' as const]).flatMap((own) =>
      SIGN_SETS.map((signs) =>
        personOf(
          {
            safety: 'none-of-these',
            problem,
            opinions,
            ...withSigns(signs),
            'cancer-surgeon': own,
            timing: 'unknown',
          },
          'us',
        ),
      ),
    ),
  ),
);

/** What stands below the headline, once for each sentence, with the clauses that are in it. */
function leadsIn(text: Text): Map<string, readonly string[]> {
  return new Map(
    PEOPLE.filter(isCalm).map((person) => {
      const context = viewContextOf(person, text);
      const [, lead = ''] = linesOf(renderHeadline(person.outcome, context));
      const clauses = person.outcome.reasons.flatMap(
        (reason) => reasonText(reason, context).clause ?? [],
      );
      return [lead, clauses.filter((clause) => lead.includes(clause))];
    }),
  );
}

for (const text of LANGUAGES) {
  describe(`why, in one sentence below the headline, in ${text.language}`, () => {
    const leads = leadsIn(text);

    it('has at most twenty words, whichever reasons stand together', () => {
      assert.ok(leads.size > 250, `${leads.size} sentences`);
      assertNone([...leads.keys()].flatMap(longSentences));
    });

    it('reads as a sentence', () => {
      const broken = [...leads.keys()].filter(
        (lead) => !/^\p{Lu}[^{}]*\p{L}\.$/u.test(lead) || badCharacters(lead).length,
      );
      assertNone(broken);
    });

    it('names two reasons at most, and none twice', () => {
      for (const [lead, clauses] of leads) {
        assert.ok(clauses.length <= 2, lead);
        for (const clause of clauses) assert.equal(lead.split(clause).length, 2, lead);
      }
    });

    it('is made of clauses that go on from “because”', () => {
      const clauses = everyString(text).filter(({ path }) => /^reasons\..*\.clause$/.test(path));
      assert.ok(clauses.length);
      assertNone(
        clauses.map(({ words }) => words).filter((words) => !/^\p{Ll}.*\p{L}$/u.test(words)),
      );
    });
  });
}
