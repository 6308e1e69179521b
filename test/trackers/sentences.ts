import { EN } from '../../src/text/en.js';
import { displayText, everyString } from '../text/every-string.js';
import { sentences, wordsIn } from '../text/sentences.js';
import type { Leaf } from './unpack.js';

/** Two words may stand in a page by chance. */
const ENOUGH_WORDS = 3;

/** Every sentence of a question, an option, an outcome or the page to take along. */
const SENTENCES = [
  ...new Set(
    everyString(EN)
      .flatMap((entry) => entry.countries.map((country) => displayText(entry, country, EN)))
      .flatMap(sentences)
      .map(normalize)
      .filter((sentence) => wordsIn(sentence).length >= ENOUGH_WORDS),
  ),
];

/** The sentences that came, in their order in the text. */
export function sentencesIn(leaves: readonly Leaf[]): string[] {
  const text = normalize(leaves.map(({ key, value }) => `${key} ${value}`).join('\n'));
  return SENTENCES.filter((sentence) => text.includes(sentence));
}

function normalize(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}
