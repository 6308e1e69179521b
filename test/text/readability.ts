import type { ReadabilityFormula, HardWord } from './languages/language.js';
import type { Screen } from './screens/screen.js';
import { sentences, wordsIn } from './sentences.js';

export const MAX_SENTENCE_WORDS = 20;

type Lines = Pick<Screen, 'name' | 'lines'>;

/** What is wrong with a screen, with its longest sentences to start from. */
export function readabilityFaults(
  { name, lines }: Lines,
  formulas: readonly ReadabilityFormula[],
): string[] {
  const hard = formulas.filter(({ measure: of, isEasy }) => !isEasy(of(lines)));
  const longest = lines
    .flatMap(sentences)
    .sort((one, other) => wordsIn(other).length - wordsIn(one).length)
    .slice(0, 3);
  return hard.map(
    (ease) => `${name}: ${ease.name} ${ease.measure(lines).toFixed(1)}. ${longest.join(' ')}`,
  );
}

/** The sentences of a line that are too long. */
export function longSentences(line: string): string[] {
  return sentences(line)
    .filter((sentence) => wordsIn(sentence).length > MAX_SENTENCE_WORDS)
    .map((sentence) => `${wordsIn(sentence).length} words: ${sentence}`);
}

/** The hard words of a screen that stand there without their meaning. */
export function unexplainedWords({ name, lines }: Lines, hardWords: readonly HardWord[]): string[] {
  const words = lines.join('\n');
  return hardWords
    .filter(({ word, meaning }) => word.test(words) && !meaning.test(words))
    .map(({ word }) => `${name}: ${words.match(word)![0]}`);
}
