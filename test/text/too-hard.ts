import { letterGrade, readingGrade, sentences, wordsIn } from './reading-grade.js';
import type { Screen } from './screens/screen.js';

export const MOST_WORDS = 20;
const HIGHEST_GRADE = 6;

/** What is wrong with a screen, with its longest sentences to start from. */
export function tooHard({ name, lines }: Pick<Screen, 'name' | 'lines'>): string[] {
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

/** The sentences of a line that are too long. */
export function tooLong(line: string): string[] {
  return sentences(line)
    .filter((sentence) => wordsIn(sentence).length > MOST_WORDS)
    .map((sentence) => `${wordsIn(sentence).length} words: ${sentence}`);
}
