import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentences, wordsIn } from '../sentences.js';
import {
  MAX_SENTENCE_WORDS,
  readabilityFaults,
  longSentences,
  unexplainedWords,
} from '../readability.js';
import { letterGrade, readingGrade, syllablesOf } from './english-readability.js';
import { ENGLISH } from './english.js';
import {
  fernandezHuerta,
  syllablesOf as spanishSyllablesOf,
  szigrisztPazos,
} from './spanish-readability.js';

describe('readability', () => {
  it('knows where a sentence ends', () => {
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

  it('counts words', () => {
    const words = wordsIn('“Well-kept” – the doctor’s 6,791 files: U.S. ones.');
    assert.equal(words.length, 7);
  });

  it('counts English syllables as they are spoken', () => {
    const spoken = {
      1: ['care', 'called', 'takes', 'through', 'we’re', 'NORD', '2022', 'nurse’s'],
      2: ['table', 'needed', 'people', 'someone', 'safely', 'being', 'surgeon', 'patient', 'OK'],
      3: ['opinion', 'area', 'radio', 'hospital', 'surgery', 'reaction', 'NHS', 'what-if-so'],
      4: ['diagnosis', 'emergency', 'society', 'UCSF', 'operation'],
      5: ['university', 'NAPBC'],
    };
    for (const [count, words] of Object.entries(spoken)) {
      for (const word of words) assert.equal(syllablesOf(word), Number(count), word);
    }
  });

  it('agrees with English grades calculated by hand', () => {
    // 12 words, 2 sentences, 13 syllables, 40 letters.
    const easy = ['The dog ran to the old house. Then it sat very still.'];
    assert.equal(readingGrade(easy).toFixed(2), (0.39 * 6 + (11.8 * 13) / 12 - 15.59).toFixed(2));
    assert.equal(letterGrade(easy).toFixed(2), ((4.71 * 40) / 12 + 0.5 * 6 - 21.43).toFixed(2));
  });

  it('counts Spanish syllables as they are spoken', () => {
    const spoken = {
      1: ['pie', 'hay', 'que', '2022', 'buey'],
      2: ['día', 'leer', 'seno', 'aire', 'causa', 'guerra', 'país'],
      3: ['opinión', 'pregunte', 'ciudades', 'agüero', 'NHS'],
      4: ['cirugía', 'enfermedad', 'tratamiento', 'antigüedad'],
      5: ['universidad', 'especialista'],
    };
    for (const [count, words] of Object.entries(spoken)) {
      for (const word of words) assert.equal(spanishSyllablesOf(word), Number(count), word);
    }
  });

  it('agrees with Spanish scores calculated by hand', () => {
    // 10 words, 2 sentences, 15 syllables.
    const easy = ['El perro va a la casa. Allí se queda quieto.'];
    assert.equal(fernandezHuerta(easy).toFixed(2), (206.84 - 60 * 1.5 - 1.02 * 5).toFixed(2));
    assert.equal(szigrisztPazos(easy).toFixed(2), (206.835 - 62.3 * 1.5 - 5).toFixed(2));
  });

  it('finds hard screens, long sentences and unexplained words', () => {
    const hard =
      'Multidisciplinary institutions facilitate collaborative consultation regarding therapeutic alternatives.';
    const { formulas, hardWords } = ENGLISH;
    assert.equal(
      readabilityFaults({ name: 'planted', lines: [hard] }, formulas).length,
      formulas.length,
    );
    const planted = (...lines: string[]) => unexplainedWords([lines], hardWords);
    assert.equal(planted('You need a biopsy.').length, 1);
    assert.deepEqual(planted('You need a biopsy.', 'A biopsy is a tissue sample.'), []);
    const twenty = Array(MAX_SENTENCE_WORDS).fill('so').join(' ');
    assert.equal(longSentences(`Yes. ${twenty}.`).length, 0);
    assert.equal(longSentences(`Yes. ${twenty} so.`).length, 1);
  });
});
