/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = ['U.S.', 'Dr.', 'Mr.', 'Ms.', 'Mrs.', 'St.', 'vs.', 'No.', 'EE.', 'UU.'];

/** Phone numbers and addresses do not count, because people press them instead of reading them. */
export function measured(lines: readonly string[]): { words: string[]; sentenceCount: number } {
  const all = lines.flatMap(sentences);
  const words = all.flatMap(wordsIn).filter((word) => !/^\d+-\d+-|\w\.\w{2,}/.test(word));
  return { words, sentenceCount: all.length };
}

/**
 * The sentences of one paragraph, title or list entry. Each ends at a full stop, a question mark or
 * an exclamation mark before a space, closing quotes and brackets included, or with the paragraph.
 */
export function sentences(paragraph: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { 0: end, index } of paragraph.matchAll(/[.!?]+[”’")\]]*(?=\s|$)/g)) {
    const sentence = paragraph.slice(start, index + end.length);
    if (ABBREVIATIONS.some((abbreviation) => endsWithWord(sentence, abbreviation))) continue;
    found.push(sentence.trim());
    start = index + end.length;
  }
  const rest = paragraph.slice(start).trim();
  return rest ? [...found, rest] : found;
}

function endsWithWord(sentence: string, word: string): boolean {
  return sentence === word || sentence.endsWith(` ${word}`) || sentence.endsWith(`“${word}`);
}

/** Everything between spaces that has a letter or a digit. */
export function wordsIn(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
}
