import { countedOnce, readWords, sentenceCount, wordCount } from '../sentences.js';

/**
 * How hard a text is to read, as the number of years at school that it asks for. The main formula
 * is the Flesch-Kincaid grade level (Kincaid and others, 1975), from sentences, words, syllables.
 */

/**
 * Words that the rules below miscount, in lower case. Names that are written in capitals and said
 * as words stand here, too: others in capitals are spelled.
 */
const SYLLABLES: Readonly<Record<string, number>> = {
  aorta: 3,
  area: 3,
  cleveland: 2,
  fibromyalgia: 6,
  friend: 1,
  friends: 1,
  gard: 1,
  headache: 2,
  headaches: 2,
  mayo: 2,
  nord: 1,
  pancreas: 3,
  react: 2,
  reaction: 3,
  society: 4,
};

/** The Flesch-Kincaid grade of titles, paragraphs and list entries, given one by one. */
export function readingGrade(lines: readonly string[]): number {
  const words = wordCount(lines);
  const syllables = syllableCount(lines);
  return 0.39 * (words / sentenceCount(lines)) + 11.8 * (syllables / words) - 15.59;
}

/**
 * The grade by the Automated Readability Index (Smith and Senter, 1967), which counts letters and
 * figures in place of syllables: a second formula, in case the first is misled.
 */
export function letterGrade(lines: readonly string[]): number {
  const words = wordCount(lines);
  const letters = letterCount(lines);
  return 4.71 * (letters / words) + 0.5 * (words / sentenceCount(lines)) - 21.43;
}

const syllableCount = countedOnce((line) =>
  readWords(line).reduce((sum, word) => sum + syllablesOf(word), 0),
);
const letterCount = countedOnce(
  (line) =>
    readWords(line)
      .join('')
      .match(/[\p{L}\d]/gu)?.length ?? 0,
);

/**
 * Spoken syllables. A figure counts as one, because Flesch leaves figures out. Words in capitals
 * are spelled letter by letter.
 */
export function syllablesOf(word: string): number {
  if (/\d/.test(word)) return 1;
  const parts = word.replace(/[’']s(?=\P{L}*$)/u, '').match(/[\p{L}’']+/gu) ?? [];
  return parts.reduce((sum, part) => sum + syllablesOfPart(part.replace(/[’']/g, '')), 0);
}

function syllablesOfPart(part: string): number {
  const word = part.toLowerCase();
  const known = Object.hasOwn(SYLLABLES, word) ? SYLLABLES[word] : undefined;
  if (known !== undefined) return known;
  if (part.length > 1 && part === part.toUpperCase()) return spelled(part);
  return Math.max(1, vowelGroups(word) - silentVowels(word) + splitVowels(word));
}

/** The letter W is said with three syllables. */
function spelled(capitals: string): number {
  return [...capitals].reduce((sum, letter) => sum + (letter === 'W' ? 3 : 1), 0);
}

function vowelGroups(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0;
}

/** A silent e: "late", "takes", "called", "safely"; but "table", "needed", "uses". */
function silentVowels(word: string): number {
  const silent = [
    /[^aeiouy]e(?:ly|ty|ness|ful|less)$/,
    /^some(?=.)/,
    /[^aeiouy]e$(?<![^aeiouy]le)/,
    /[^aeiouytd]ed$/,
    /[^aeiouy]es$(?<![sxzcg]es|[cs]hes|[^aeiouy]les)/,
  ];
  return silent.filter((pattern) => pattern.test(word)).length;
}

/** Neighboring vowels that are spoken apart: "diet", "radio", "being"; but "nation", "patient". */
function splitVowels(word: string): number {
  const apart = word.match(
    /[^cgnstx]i[aou]|[^aeioucstvy]ie[nt]|[^gp]eo|[^gq]u[aou]|[eouy]ing|ism/g,
  );
  return apart?.length ?? 0;
}
