import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EVIDENCE } from '../../src/content/evidence.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { adviceText, formatNumber } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { assertNone } from './assert-none.js';
import { figuresIn, STUDY_FIGURES, outOf100, sum } from './study-figures.js';

describe('figures that expire', () => {
  const dated = Object.entries(EN.adviceUntil);

  it('name their year, and expire on its last day', () => {
    assert.ok(dated.length);
    for (const [id, { lastDay, blocks }] of dated) {
      const year = lastDay.slice(0, 4);
      assert.equal(lastDay, `${year}-12-31`, id);
      for (const words of blocks.flat()) assert.match(words, new RegExp(`\\b${year}\\b`));
    }
  });

  it('are shown on that day, and hidden on the next', () => {
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

describe('the results of studies', () => {
  for (const { id, charts } of EVIDENCE) {
    const study = STUDY_FIGURES[id];
    const { title, about, limits, ...names } = EN.evidence[id];
    const words = [title, about, limits, ...Object.values({ ...names.charts, ...names.parts })];

    it(`are charted as published, out of 100: ${id}`, () => {
      assert.deepEqual(
        Object.fromEntries(charts.map((chart) => [chart.id, chart.parts])),
        Object.fromEntries(
          Object.entries(study.charts).map(([chart, parts]) => [chart, outOf100(parts)]),
        ),
      );
      for (const { parts } of charts) assert.equal(sum(Object.values(parts)), 100);
    });

    it(`are described with the years and the size of the study, and no other figure: ${id}`, () => {
      const figures = new Set(words.flatMap(figuresIn));
      const known = [...study.named, ...(study.printed ?? [])];
      assertNone([...figures].filter((figure) => !known.includes(figure)).map(String));
      assertNone(study.named.filter((figure) => !figures.has(figure)).map(String));
    });
  }

  it('agree with “half” in the words about the model', () => {
    const { about, limits } = EN.evidence['simulation-model'];
    assert.match(about, /\bhalf of all first diagnoses were wrong\b/);
    assert.match(limits, /\bhalf\b/);
    const model = EVIDENCE.find(({ id }) => id === 'simulation-model')!;
    assert.deepEqual(model.charts[0].parts, { wrong: 50, right: 50 });
  });

  it('are labelled as out of 100 people or 100 made-up cases', () => {
    assert.match(EN.outcome.outOf100, /^Out of 100 people:$/);
    assert.match(EN.outcome.outOf100Cases, /^Out of 100 made-up cases:$/);
    assert.match(EN.outcome.model, /model, not patients/);
  });

  it('are rounded so that they add up to 100', () => {
    assert.deepEqual(outOf100({ one: 1, two: 1, three: 1 }), { one: 34, two: 33, three: 33 });
    assert.deepEqual(figuresIn('70 of 6,791 in 2011, then 1,850.'), [70, 6791, 2011, 1850]);
  });
});

describe('the introduction', () => {
  it('promises no more questions than the required ones', () => {
    const required = Object.values(PROTOCOL.questions).filter(({ tailoring }) => !tailoring);
    assert.deepEqual(EN.introduction.lead.flat().flatMap(figuresIn), [required.length]);
  });
});

describe('numbers', () => {
  for (const text of Object.values(LANGUAGES)) {
    const { format } = new Intl.NumberFormat(text.language);

    it(`are formatted as "${text.language}" formats them, with or without Intl.NumberFormat`, () => {
      for (const number of [...Array(1000).keys(), 1000, 9999, 10_000, 1_234_567])
        assert.equal(formatNumber(number, text), format(number));
    });
  }
});
