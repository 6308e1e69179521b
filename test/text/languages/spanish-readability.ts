/**
 * How easy a Spanish text is to read: from 0, very hard, to above 100. Both formulas take the
 * syllables of a word and the words of a sentence, as Flesch’s does, with weights for Spanish.
 */
import { countedOnce, readWords, sentenceCount, wordCount } from '../sentences.js';

/**
 * Fernández Huerta (1959), with the words of a sentence as Law (2011) set right. His scale calls 80
 * to 90 "fácil", above 90 "muy fácil".
 */
export function fernandezHuerta(lines: readonly string[]): number {
  const { perWord, perSentence } = syllablesAndWords(lines);
  return 206.84 - 60 * perWord - 1.02 * perSentence;
}

/**
 * The perspicuity of Szigriszt-Pazos (1993), which the Inflesz scale reads, too. His own scale
 * calls 76 to 85 "fácil", above 85 "muy fácil".
 */
export function szigrisztPazos(lines: readonly string[]): number {
  const { perWord, perSentence } = syllablesAndWords(lines);
  return 206.835 - 62.3 * perWord - perSentence;
}

function syllablesAndWords(lines: readonly string[]): { perWord: number; perSentence: number } {
  const words = wordCount(lines);
  return { perWord: syllableCount(lines) / words, perSentence: words / sentenceCount(lines) };
}

const syllableCount = countedOnce((line) =>
  readWords(line).reduce((sum, word) => sum + syllablesOf(word), 0),
);

/** A figure counts as one syllable. Words in capitals are spelled letter by letter. */
export function syllablesOf(word: string): number {
  if (/\d/.test(word)) return 1;
  const parts = word.match(/\p{L}+/gu) ?? [];
  return parts.reduce((sum, part) => sum + syllablesOfPart(part), 0);
}

/** Acronyms that are spoken as words. */
const SPOKEN_ACRONYMS = ['NORD', 'GARD', 'AYUDA', 'TRICARE'];

function syllablesOfPart(part: string): number {
  const isSpelled =
    part.length > 1 && part === part.toUpperCase() && !SPOKEN_ACRONYMS.includes(part);
  return isSpelled ? part.length : Math.max(1, nuclei(part.toLowerCase()));
}

/**
 * Vowels that are spoken apart. A weak one (i, u, y at the end) joins its neighbor unless it has an
 * accent; two strong ones do not join. The u of gue, gui and qu is silent.
 */
function nuclei(word: string): number {
  const spoken = word
    .replace(/([gq])u(?=[eéií])/g, '$1')
    .replace(/ü/g, 'u')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
    .replace(/h(?=[aeiouáéíóú])/g, '');
  const groups = spoken.match(/[aeiouáéíóú]+/g) ?? [];
  return groups.reduce((sum, group) => sum + nucleiOf(group), 0);
}

/** Of neighboring vowels: each strong one is a nucleus; weak ones alone make one. */
function nucleiOf(group: string): number {
  const strong = group.match(/[aeoáéíóú]/g)?.length ?? 0;
  return Math.max(1, strong);
}
