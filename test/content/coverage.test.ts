import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COVERAGE, type Coverage } from '../../src/content/coverage.js';
import { EVIDENCE } from '../../src/content/evidence.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { STATEMENTS } from '../../src/content/statements.js';
import { EN } from '../../src/text/en.js';

/** What a person can use must be said where an outcome says it. */
const NEEDED = ['sign', 'who', 'place', 'virtual', 'reveal', 'figure', 'attitude'];

const entries = Object.entries<Coverage>(COVERAGE);
const placesOf = (coverage: Coverage): readonly string[] =>
  'places' in coverage ? coverage.places : [];

/** Every place of the product, by the names that the map uses. */
const PLACES = new Set([
  'introduction',
  'about',
  'sources',
  ...Object.entries<readonly string[]>(PROTOCOL.options).flatMap(([question, options]) => [
    `question ${question}`,
    ...options.map((option) => `option ${question}/${option}`),
  ]),
  ...Object.keys(EN.reasons).map((id) => `reason ${id}`),
  ...PROTOCOL.advice.map(({ id }) => `advice ${id}`),
  ...EVIDENCE.map(({ id }) => `evidence ${id}`),
]);

describe('the map of what the article says', () => {
  it('has a row for each of its 99 statements', () => {
    const expected = Array.from({ length: 99 }, (_, at) => `S${String(at + 1).padStart(2, '0')}`);
    assert.deepEqual(Object.keys(COVERAGE).sort(), expected);
  });

  it('names places that exist', () => {
    const missing = entries.flatMap(([statement, coverage]) =>
      placesOf(coverage)
        .filter((place) => !PLACES.has(place))
        .map((place) => `${statement}: ${place}`),
    );
    assert.deepEqual(missing, []);
  });

  it('gives all that a person can use a place in some outcome', () => {
    const unsaid = entries
      .filter(([, { kind }]) => NEEDED.includes(kind))
      .filter(
        ([, coverage]) => !placesOf(coverage).some((one) => /^(reason|advice|evid)/.test(one)),
      )
      .map(([statement]) => statement);
    assert.deepEqual(unsaid, []);
  });

  it('leaves nothing unsaid without a reason', () => {
    const silent = entries.filter(([, coverage]) => placesOf(coverage).length === 0);
    assert.deepEqual(
      silent.map(([statement]) => statement),
      ['S53', 'S81', 'S98'],
    );
    for (const [, coverage] of silent)
      assert.match('notSaid' in coverage ? coverage.notSaid : '', /\w/);
  });
});

describe('the sources', () => {
  it('are each behind some rule, so that none is shipped for nothing', () => {
    const rules = [
      ...PROTOCOL.reasons,
      ...PROTOCOL.outcomes,
      ...PROTOCOL.advice,
      ...PROTOCOL.evidence,
    ];
    const used = new Set<string>(rules.flatMap(({ statements }) => statements));
    const unused = Object.entries<readonly string[]>(STATEMENTS)
      .filter(([, statements]) => !statements.some((statement) => used.has(statement)))
      .map(([source]) => source);
    assert.deepEqual(unused, []);
  });
});
