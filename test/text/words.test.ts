import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNTRIES, EMERGENCY_LINES, type CountryId } from '../../src/content/countries.js';
import { EVIDENCE } from '../../src/content/evidence.js';
import { PROGRAM } from '../../src/content/program.js';
import { REASONS } from '../../src/content/reasons.js';
import { adviceText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { AT_HOME_ONLY, BANNED, breaches, MAY_NAME_A_COUNTRY } from './banned-wording.js';
import { figuresIn, ORIGINS, outOf100, sum } from './evidence-figures.js';
import {
  asRead,
  everyString,
  isAmong,
  NUMBERS_AND_SITES,
  tokensIn,
  valuesOf,
} from './every-string.js';
import { letterGrade, readingGrade, sentences, syllablesOf, wordsIn } from './reading-grade.js';
import { introductionScreens, outcomeScreens, questionScreens, type Screen } from './screens.js';
import { badCharacters, badEnd, unevenLists } from './typography.js';

const MOST_WORDS = 20;
const HIGHEST_GRADE = 6;

const PLACES = everyString(EN);

/** Every string as a person reads it, in each country where it may be shown. */
const READ = PLACES.flatMap(({ path, words, countries }) =>
  countries.map((country) => ({ path, country, words: asRead(words, country, EN) })),
);

const SCREENS = [
  ...introductionScreens(EN),
  ...COUNTRIES.flatMap((country) => [
    ...questionScreens(EN, country),
    ...outcomeScreens(EN, country),
  ]),
];

/** What people read on the way and at the end, beside buttons and names. */
const MEASURED = [
  'introduction.behind.**',
  'questions.*.ask',
  'questions.*.options.**',
  'questions.*.rationale',
  ...REASONS.map(({ id }) => `reasons.${id}.*`),
  'advice.**',
  'adviceIn.**',
  'adviceAfter.**',
  'adviceUntil.**',
  'firstStepIn.**',
  'outcome.sections.*',
  'evidence.*.about',
  'evidence.*.limits',
];

function assertNone(faults: readonly string[]): void {
  assert.deepEqual([...new Set(faults)], []);
}

describe('a person who reads slowly can follow', () => {
  it('no sentence is longer than twenty words', () => {
    assertNone(
      READ.flatMap(({ path, words }) =>
        sentences(words)
          .filter((sentence) => wordsIn(sentence).length > MOST_WORDS)
          .map((sentence) => `${path}, ${wordsIn(sentence).length} words: ${sentence}`),
      ),
    );
  });

  const parts = new Set(SCREENS.map(({ part }) => part));
  for (const part of parts) {
    it(`grade six is enough for ${part}`, () => {
      assertNone(SCREENS.filter((screen) => screen.part === part).flatMap(tooHard));
    });
  }

  it('every question, reason, study and piece of advice stands on a screen measured here', () => {
    const measured = new Set(SCREENS.flatMap(({ lines }) => lines));
    const toMeasure = READ.filter(({ path }) => isAmong(path, MEASURED));
    assertNone(toMeasure.filter(({ words }) => !measured.has(words)).map(({ path }) => path));
    for (const pattern of MEASURED) {
      assert.ok(
        toMeasure.some(({ path }) => isAmong(path, [pattern])),
        pattern,
      );
    }
  });
});

/** What is wrong with a screen, with its longest sentences to start from. */
function tooHard({ name, lines }: Pick<Screen, 'name' | 'lines'>): string[] {
  const grades = [readingGrade(lines), letterGrade(lines)];
  if (grades.every((grade) => grade <= HIGHEST_GRADE)) return [];
  const longest = lines
    .flatMap(sentences)
    .sort((one, other) => wordsIn(other).length - wordsIn(one).length)
    .slice(0, 3);
  return [
    `${name}: ${grades.map((grade) => grade.toFixed(1)).join(' and ')}. ${longest.join(' ')}`,
  ];
}

describe('the measures of reading', () => {
  it('know where a sentence ends', () => {
    assert.deepEqual(
      sentences(
        'Say: “I value it. Will you help?” Then ask Dr. Lee of U.S. News. Call A.gov (now!)',
      ),
      [
        'Say: “I value it.',
        'Will you help?”',
        'Then ask Dr. Lee of U.S. News.',
        'Call A.gov (now!)',
      ],
    );
    assert.deepEqual(sentences('a list entry, with no mark'), ['a list entry, with no mark']);
    assert.deepEqual(sentences('It costs $1,850. See doi:10.1000/x.1 for it.'), [
      'It costs $1,850.',
      'See doi:10.1000/x.1 for it.',
    ]);
  });

  it('count words as they are written', () => {
    const words = wordsIn('“Well-kept” – the doctor’s 6,791 files: U.S. ones.');
    assert.equal(words.length, 7);
  });

  it('count syllables as they are heard', () => {
    const heard = {
      1: ['care', 'called', 'takes', 'through', 'we’re', 'NORD', '2022', 'nurse’s'],
      2: ['table', 'needed', 'people', 'someone', 'safely', 'being', 'surgeon', 'patient', 'OK'],
      3: ['opinion', 'area', 'radio', 'hospital', 'surgery', 'reaction', 'NHS', 'what-if-so'],
      4: ['diagnosis', 'emergency', 'society', 'UCSF', 'operation'],
      5: ['university', 'NAPBC'],
    };
    for (const [count, words] of Object.entries(heard)) {
      for (const word of words) assert.equal(syllablesOf(word), Number(count), word);
    }
  });

  it('give the grades of texts that were graded by hand', () => {
    // 12 words, 2 sentences, 13 syllables, 40 letters.
    const easy = ['The dog ran to the old house. Then it sat very still.'];
    assert.equal(readingGrade(easy).toFixed(2), (0.39 * 6 + (11.8 * 13) / 12 - 15.59).toFixed(2));
    assert.equal(letterGrade(easy).toFixed(2), ((4.71 * 40) / 12 + 0.5 * 6 - 21.43).toFixed(2));
  });

  it('find a screen that is too hard, and a sentence that is too long', () => {
    const hard =
      'Multidisciplinary institutions facilitate collaborative consultation regarding therapeutic alternatives.';
    assert.equal(tooHard({ name: 'planted', lines: [hard] }).length, 1);
    const twentyOne = Array(MOST_WORDS + 1)
      .fill('so')
      .join(' ');
    assert.equal(wordsIn(sentences(`${twentyOne}.`)[0]!).length, MOST_WORDS + 1);
  });
});

describe('the words keep to what is safe to say', () => {
  it('no text holds wording that is banned', () => {
    assertNone(
      READ.flatMap(({ path, words }) =>
        breaches(words, path, BANNED).map((why) => `${path}: ${why}: ${words}`),
      ),
    );
  });

  it('no one reads the numbers, laws or services of another country', () => {
    const foreign = (country: CountryId) => AT_HOME_ONLY.filter(({ home }) => home !== country);
    assertNone(
      READ.filter(({ path }) => !isAmong(path, MAY_NAME_A_COUNTRY)).flatMap(
        ({ path, country, words }) =>
          breaches(words, path, foreign(country)).map((why) => `${path}, ${country}: ${why}`),
      ),
    );
  });

  for (const { why, catches, only, ...ban } of [...BANNED, ...AT_HOME_ONLY]) {
    it(`this would be caught: ${catches.join(' ')}`, () => {
      for (const sentence of catches) {
        assert.deepEqual(breaches(sentence, 'planted', [{ why, catches, ...ban }]), [why]);
      }
      if (only) assert.ok(PLACES.some(({ path }) => isAmong(path, only)));
    });
  }

  it('these may be said', () => {
    const allowed = [
      'Do not wait for a second opinion.',
      'Do not stop or change your medicine on your own while you ask.',
      'Ask your doctor today: “How long is it safe for me to wait?”',
      'Can it safely be put off?',
      'You do not need a reason.',
      'It may find that surgery can be put off.',
    ];
    assertNone(allowed.flatMap((words) => breaches(words, 'planted', BANNED)));
  });

  it('no exception is left over from words that are gone', () => {
    const exceptions = [...BANNED, ...AT_HOME_ONLY].flatMap(({ except = [] }) => except);
    const unused = exceptions.filter((phrase) => !READ.some(({ words }) => phrase.test(words)));
    assertNone(unused.map(String));
  });
});

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
    const origin = ORIGINS[id];
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
    const required = PROGRAM.questions.filter(({ tailoring }) => !tailoring);
    assert.deepEqual(EN.introduction.lead.flat().flatMap(figuresIn), [required.length]);
  });
});

describe('names in braces', () => {
  it('each is a number or a site that any text may hold, or a value of its place', () => {
    assertNone(PLACES.flatMap(unknownTokens));
  });

  it('each value that the page fills in is there', () => {
    assertNone(
      PLACES.flatMap(({ path, words }) =>
        valuesOf(path)
          .filter((name) => !tokensIn(words).includes(name))
          .map((name) => `${path}: {${name}}`),
      ),
    );
  });

  it('none is left once they are filled', () => {
    assertNone(READ.filter(({ words }) => /[{}]/.test(words)).map(({ path }) => path));
  });

  it('a crisis line is named only where the country has one', () => {
    const promised = PLACES.filter(({ words }) => tokensIn(words).includes('crisis'));
    assert.ok(promised.length);
    assertNone(
      promised
        .filter(({ countries }) => countries.some((country) => !EMERGENCY_LINES[country]))
        .map(({ path }) => path),
    );
  });

  it('a misspelled one would be caught', () => {
    const planted = (words: string) => ({ path: 'flow.progress', words });
    assert.equal(unknownTokens(planted('Call {emergancy}')).length, 1);
    assert.equal(unknownTokens(planted('Question {Step}')).length, 1);
    assert.equal(unknownTokens(planted('Call { emergency }')).length, 1);
    assertNone(unknownTokens(planted('Question {step} of {of}, {emergency}')));
    assert.match(asRead('Call {emergency now', 'us', EN), /[{}]/);
  });
});

function unknownTokens({ path, words }: { path: string; words: string }): string[] {
  const known = [...NUMBERS_AND_SITES, ...valuesOf(path)];
  return tokensIn(words)
    .filter((name) => !known.includes(name))
    .map((name) => `${path}: {${name}}`);
}

describe('the type is set with care', () => {
  it('quotes, apostrophes and spaces are those of print', () => {
    assertNone(
      READ.flatMap(({ path, words }) => badCharacters(words).map((fault) => `${path}: ${fault}`)),
    );
  });

  it('paragraphs end with a mark, titles without a full stop', () => {
    assertNone(PLACES.flatMap((place) => badEnd(place).map((fault) => `${place.path}: ${fault}`)));
  });

  it('the entries of a list all end alike', () => {
    assertNone(unevenLists(PLACES));
  });

  it('careless type would be caught', () => {
    const careless = ['"so"', "don't", 'two  spaces', 'end ', ' start', 'a , b', 'so...', 'a - b'];
    for (const words of careless) assert.notDeepEqual(badCharacters(words), [], words);
    assert.deepEqual(badEnd({ path: 'advice.records.1', words: 'Bring this' }).length, 1);
    assert.deepEqual(badEnd({ path: 'advice.records.0', words: 'What to bring.' }).length, 1);
    const list = ['One.', 'two'].map((words, at) => ({ path: `advice.records.1.${at}`, words }));
    assert.deepEqual(unevenLists(list), ['advice.records.1']);
  });
});
