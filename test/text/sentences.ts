/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = ['U.S.', 'Dr.', 'Mr.', 'Ms.', 'Mrs.', 'St.', 'vs.', 'No.', 'EE.', 'UU.'];

/** A sum over lines. Screens have most of their lines in common, so each is counted once. */
export function countedOnce(count: (line: string) => number): (lines: readonly string[]) => number {
  const counts = new Map<string, number>();
  const once = (line: string) => {
    const counted = counts.get(line) ?? count(line);
    counts.set(line, counted);
    return counted;
  };
  return (lines) => lines.reduce((sum, line) => sum + once(line), 0);
}

/** Without phone numbers and addresses, because people press them instead of reading them. */
export function readWords(line: string): string[] {
  return sentences(line)
    .flatMap(wordsIn)
    .filter((word) => !/^\d+-\d+-|\w\.\w{2,}/.test(word));
}

export const wordCount = countedOnce((line) => readWords(line).length);
export const sentenceCount = countedOnce((line) => sentences(line).length);

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

/** Everything that is read or pressed. */
export const wordsSaid = countedOnce((line) => wordsIn(line).length);
