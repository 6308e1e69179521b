import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EVIDENCE } from '../../src/content/evidence.js';
import { formatNumber, interpolate } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { assertNone } from './assert-none.js';
import { everyString, placeOf, type TextEntry } from './every-string.js';
import { ADVICE_FIGURES, figuresIn, outOf100, STUDY_FIGURES, sum } from './study-figures.js';

/** Which key to press on the phone is no figure. */
const KEYS_TO_PRESS = /\b(?:opción|oprima) \d/;

function entriesOf(part: string, text: Text): TextEntry[] {
  return everyString(text).filter(({ path }) => path.startsWith(`${part}.`));
}

/** By the id that has the words, and the variant in which they stand. */
function figuresOf(part: string, text: Text): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const entry of entriesOf(part, text)) {
    const figures = figuresIn(entry.words.replace(KEYS_TO_PRESS, ''));
    const place = placeOf(entry, entry.path.split('.')[1]!);
    if (figures.length) found[place] = [...(found[place] ?? []), ...figures];
  }
  return found;
}

for (const text of LANGUAGES) {
  describe(`figures, in ${text.language}`, () => {
    it('of advice are those that its sources print, and there are no others', () => {
      assert.deepEqual(figuresOf('advice', text), ADVICE_FIGURES);
    });

    it('stand in no reason, step, question or section', () => {
      for (const part of ['reasons', 'steps', 'questions', 'sections', 'scripts'])
        assert.deepEqual(figuresOf(part, text), {}, part);
    });

    it('that expire name their year, and expire on its last day', () => {
      const dated = everyString(text).filter(({ scope }) => scope.until);
      assert.ok(dated.length);
      for (const entry of dated) {
        const year = entry.scope.until!.slice(0, 4);
        assert.equal(entry.scope.until, `${year}-12-31`, entry.path);
        assert.match(entry.words, new RegExp(`\\b${year}\\b`));
      }
    });

    it('of the balance are those of its picture, however it is worded', () => {
      const { changed, 'not-changed': same } = EVIDENCE[0].charts[0].parts;
      const worded = entriesOf('balance', text);
      assert.ok(worded.length);
      for (const { words } of worded) assert.deepEqual(figuresIn(words), [same, 100, changed]);
    });

    for (const { id } of EVIDENCE) {
      it(`of the study are its years and its size, and no others: ${id}`, () => {
        const { named } = STUDY_FIGURES[id];
        const words = entriesOf(`evidence.${id}`, text).map((entry) => entry.words);
        const figures = new Set(words.flatMap(figuresIn));
        assertNone([...figures].filter((one) => !named.includes(one)).map(String));
        assertNone(named.filter((one) => !figures.has(one)).map(String));
      });
    }

    it('are formatted as the language formats them, with or without Intl.NumberFormat', () => {
      const { format } = new Intl.NumberFormat(text.language);
      for (const number of [...Array(1000).keys(), 1000, 9999, 10_000, 1_234_567])
        assert.equal(formatNumber(number, text), format(number));
    });
  });
}

describe('the results of studies', () => {
  for (const { id, charts } of EVIDENCE) {
    it(`are charted as published, out of 100: ${id}`, () => {
      assert.deepEqual(
        Object.fromEntries(charts.map((chart) => [chart.id, chart.parts])),
        Object.fromEntries(
          Object.entries(STUDY_FIGURES[id].charts).map(([chart, parts]) => [
            chart,
            outOf100(parts),
          ]),
        ),
      );
      for (const { parts } of charts) assert.equal(sum(Object.values(parts)), 100);
    });
  }

  it('agree with “half” in the words about the model', () => {
    const { title, limits } = EN.evidence['simulation-model'];
    assert.match(title, /^What if half of first diagnoses were wrong\?$/);
    assert.match(limits, /\bhalf is made up\b/);
    const model = EVIDENCE.find(({ id }) => id === 'simulation-model')!;
    assert.deepEqual(model.charts[0].parts, { wrong: 50, right: 50 });
  });

  it('are labelled as out of 100 people or 100 made-up cases', () => {
    assert.match(EN.charts.outOf100, /^Out of 100 people:$/);
    assert.match(EN.charts.outOf100Cases, /^Out of 100 made-up cases:$/);
    assert.match(EN.charts.model, /model, not patients/);
  });

  it('are rounded so that they add up to 100', () => {
    assert.deepEqual(outOf100({ one: 1, two: 1, three: 1 }), { one: 34, two: 33, three: 33 });
    assert.deepEqual(figuresIn('70 of 6,791 in 2011, then 1,850.'), [70, 6791, 2011, 1850]);
    assert.deepEqual(figuresIn(interpolate('{n} of {6791}', { n: '70' })), [70, 6791]);
  });
});
