import type { ReadabilityFormula, HardWord } from './languages/language.js';
import type { Screen } from './screens/screen.js';
import { sentences, wordsIn } from './sentences.js';

export const MAX_SENTENCE_WORDS = 20;

type Lines = Pick<Screen, 'name' | 'lines'>;

/** The formulas that fail, with the longest sentences as a place to start. */
export function readabilityFaults(
  { name, lines }: Lines,
  formulas: readonly ReadabilityFormula[],
): string[] {
  const hard = formulas.filter(({ measure, isEasy }) => !isEasy(measure(lines)));
  const longest = lines
    .flatMap(sentences)
    .sort((one, other) => wordsIn(other).length - wordsIn(one).length)
    .slice(0, 3);
  return hard.map(
    (formula) =>
      `${name}: ${formula.name} ${formula.measure(lines).toFixed(1)}. ${longest.join(' ')}`,
  );
}

export function longSentences(line: string): string[] {
  return sentences(line)
    .filter((sentence) => wordsIn(sentence).length > MAX_SENTENCE_WORDS)
    .map((sentence) => `${wordsIn(sentence).length} words: ${sentence}`);
}

/** The hard words of a page that none of its passages explains. */
export function unexplainedWords(
  passages: Iterable<readonly string[]>,
  hardWords: readonly HardWord[],
): string[] {
  const all = [...passages];
  const says = (pattern: RegExp) => all.some((lines) => isSaidIn(lines, pattern));
  return hardWords
    .filter(({ word, meaning }) => says(word) && !says(meaning))
    .map(({ word }) => String(word));
}

/** Looked for once: many outcomes have a passage in common. */
const found = new WeakMap<readonly string[], Map<RegExp, boolean>>();

export function isSaidIn(lines: readonly string[], pattern: RegExp): boolean {
  const known = found.get(lines) ?? new Map<RegExp, boolean>();
  found.set(lines, known);
  const isSaid = known.get(pattern) ?? lines.some((line) => pattern.test(line));
  known.set(pattern, isSaid);
  return isSaid;
}
