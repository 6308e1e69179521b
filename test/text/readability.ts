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

export function unexplainedWords({ name, lines }: Lines, hardWords: readonly HardWord[]): string[] {
  const words = lines.join('\n');
  return hardWords
    .filter(({ word, meaning }) => word.test(words) && !meaning.test(words))
    .map(({ word }) => `${name}: ${words.match(word)![0]}`);
}
