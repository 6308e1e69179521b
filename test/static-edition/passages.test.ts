import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { AdviceId } from '../../src/content/advice/advice.js';
import { COUNTRIES } from '../../src/content/countries.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { audienceOf } from '../../src/static-edition/audience.js';
import { passagesOf } from '../../src/static-edition/passages.js';
import { adviceText } from '../../src/text/compose.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { everyReader, isIn } from './readers.js';

/** What the page tells some in other words, which say no more. */
const SAME_IN_OTHER_WORDS: readonly AdviceId[] = [
  'ask-how-long-is-safe',
  'heart-valve-team',
  'if-opinions-differ',
  'patient-communities',
  'specialist-elsewhere',
  'tell-your-doctor',
  'your-choices',
];

const ADVICE = PROTOCOL.advice.filter(({ id }) => !SAME_IN_OTHER_WORDS.includes(id));

for (const country of COUNTRIES) {
  const readers = everyReader(country);

  for (const text of LANGUAGES) {
    const today = '9999-12-31';
    const context = { text, country, today, facts: new Set<never>(), headingLevel: 2 };

    it(`in ${country}, in ${text.language}, people read in the static edition what the page tells them, and else only what is for all`, () => {
      for (const { id } of ADVICE) {
        const { passages } = passagesOf(id, context);
        const forAll = passages[0]!.blocks.flat();
        const given = readers.filter(({ outcome }) => outcome.advice.some((one) => one.id === id));
        // Words differ by facts alone.
        const byFacts = new Map(given.map((reader) => [[...reader.facts].join(), reader]));
        for (const reader of byFacts.values()) {
          const read = passages
            .filter(({ when }) => isIn(audienceOf(when, country)!, reader))
            .flatMap(({ blocks }) => blocks.flat());
          const told = adviceText(id, { ...context, facts: reader.facts }).text.flat();
          assert.deepEqual(new Set(read), new Set([...forAll, ...told]), id);
        }
      }
    });
  }
}
