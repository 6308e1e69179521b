import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AdviceId } from '../../src/content/advice/advice.js';
import { COUNTRIES } from '../../src/content/countries.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { ADVISED, type TierId } from '../../src/content/tiers.js';
import type { AdviceRule } from '../../src/content/vocabulary.js';
import { audienceOf, audienceOfAdvice } from '../../src/static-edition/audience.js';
import { everyReader, isIn } from './readers.js';

/** Some get it for their result, whatever they answered: the edition offers it to everyone. */
const BY_TIER: readonly AdviceId[] = ['talk-with-your-doctor'];

const ADVICE: readonly AdviceRule[] = PROTOCOL.advice;

const isAdvised = (tiers: readonly TierId[]) => ADVISED.some((tier) => tiers.includes(tier));

for (const country of COUNTRIES) {
  it(`in ${country}, the static edition offers advice to those to whom the page gives it`, () => {
    const readers = everyReader(country).filter(({ outcome }) => isAdvised([outcome.tier]));
    for (const rule of ADVICE.filter(({ tiers }) => isAdvised(tiers))) {
      const audience = audienceOfAdvice(rule, country);
      for (const reader of readers.filter(({ outcome }) => rule.tiers.includes(outcome.tier))) {
        const isGiven = reader.outcome.advice.some(({ id }) => id === rule.id);
        const isOffered = audience !== undefined && isIn(audience, reader);
        if (isGiven || !BY_TIER.includes(rule.id)) assert.equal(isOffered, isGiven, rule.id);
      }
    }
  });
}

describe('whom advice is for', () => {
  it('is everyone where one alternative names nobody', () => {
    const condition = { any: [{ tier: 'strong' }, { question: 'person', is: 'child' }] } as const;
    assert.deepEqual(audienceOf(condition, 'us'), { groups: [], without: [] });
  });

  it('is nobody where its question is not asked in the country', () => {
    const condition = { question: 'coverage', is: 'medicaid' } as const;
    assert.equal(audienceOf(condition, 'gb'), undefined);
    assert.deepEqual(audienceOf({ not: condition }, 'gb'), { groups: [], without: [] });
  });

  it('names no answer that another one rules out', () => {
    const condition = {
      all: [
        { question: 'problem', is: ['cancer', 'heart'] },
        { not: { question: 'problem', is: ['heart', 'other'] } },
      ],
    } as const;
    assert.deepEqual(audienceOf(condition, 'us'), {
      groups: [[{ question: 'problem', options: ['cancer'] }]],
      without: [],
    });
  });
});
