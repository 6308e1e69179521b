import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EVIDENCE } from '../../src/content/evidence.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { adviceText, formatNumber } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { assertNone } from './assert-none.js';
import { figuresIn, STUDY_FIGURES, outOf100, sum } from './study-figures.js';

describe('figures age, and say so', () => {
  const dated = Object.entries(EN.adviceUntil);

  it('a figure of a year is hidden after the last day of that year', () => {
    assert.ok(dated.length);
    for (const [id, { lastDay, blocks }] of dated) {
      const year = lastDay.slice(0, 4);
      assert.equal(lastDay, `${year}-12-31`, id);
      for (const words of blocks.flat()) assert.match(words, new RegExp(`\\b${year}\\b`));
    }
  });

  it('it shows on that day, and no more on the next', () => {
    for (const [id, { lastDay, blocks }] of dated) {
      const nextDay = `${Number(lastDay.slice(0, 4)) + 1}-01-01`;
      const shown = [lastDay, nextDay].map((today) =>
        adviceText(id as keyof typeof EN.advice, EN, { headline: 'strong', country: 'us', today }),
      );
      assert.deepEqual(
        shown.map((text) => text.includes(blocks[0]!)),
        [true, false],
        id,
      );
    }
  });
});

describe('what studies found is told as they found it', () => {
  for (const { id, charts } of EVIDENCE) {
    const origin = STUDY_FIGURES[id];
    const { title, about, limits, ...names } = EN.evidence[id];
    const words = [title, about, limits, ...Object.values({ ...names.charts, ...names.parts })];

    it(`each picture of ${id} holds the study’s own figures, out of 100`, () => {
      assert.deepEqual(
        Object.fromEntries(charts.map((chart) => [chart.id, chart.parts])),
        Object.fromEntries(
          Object.entries(origin.charts).map(([chart, parts]) => [chart, outOf100(parts)]),
        ),
      );
      for (const { parts } of charts) assert.equal(sum(Object.values(parts)), 100);
    });

    it(`the words of ${id} name its years and its size, and no figure that is not its own`, () => {
      const said = new Set(words.flatMap(figuresIn));
      const known = [...origin.named, ...(origin.printed ?? [])];
      assertNone([...said].filter((figure) => !known.includes(figure)).map(String));
      assertNone(origin.named.filter((figure) => !said.has(figure)).map(String));
    });
  }

  it('“half” in the made-up case is what its first picture shows', () => {
    const { about, limits } = EN.evidence['simulation-model'];
    assert.match(about, /\bhalf of all first diagnoses were wrong\b/);
    assert.match(limits, /\bhalf\b/);
    const model = EVIDENCE.find(({ id }) => id === 'simulation-model')!;
    assert.deepEqual(model.charts[0].parts, { wrong: 50, right: 50 });
  });

  it('each picture is said to be out of 100, in people or in made-up cases', () => {
    assert.match(EN.outcome.outOf100, /^Out of 100 people:$/);
    assert.match(EN.outcome.outOf100Cases, /^Out of 100 made-up cases:$/);
    assert.match(EN.outcome.model, /model, not patients/);
  });

  it('rounding by largest remainder always adds up to 100', () => {
    assert.deepEqual(outOf100({ one: 1, two: 1, three: 1 }), { one: 34, two: 33, three: 33 });
    assert.deepEqual(figuresIn('70 of 6,791 in 2011, then 1,850.'), [70, 6791, 2011, 1850]);
  });
});

describe('the way is as long as it is said to be', () => {
  it('the introduction names the most questions that are asked before the outcome', () => {
    const required = Object.values(PROTOCOL.questions).filter(({ tailoring }) => !tailoring);
    assert.deepEqual(EN.introduction.lead.flat().flatMap(figuresIn), [required.length]);
  });
});

describe('a number is written as the language writes it', () => {
  for (const text of Object.values(LANGUAGES)) {
    const { format } = new Intl.NumberFormat(text.language);

    it(`in "${text.language}", up to three digits and beyond`, () => {
      for (const number of [...Array(1000).keys(), 1000, 9999, 10_000, 1_234_567])
        assert.equal(formatNumber(number, text), format(number));
    });
  }
});
