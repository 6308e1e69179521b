import type { Case } from './cases.js';
import type { Setting } from './page.js';
import type { Learned } from './trial.js';

const FEW = 8;

export interface Report {
  readonly isFault: boolean;
  /** It learned what the documents say that it does. */
  readonly isKnown: boolean;
  readonly lines: readonly string[];
}

/** What a tracker learned in one setting, in lines. */
export function reportOf(
  { sentences, traits, positions, values }: Learned,
  { isHandedRoots }: Case,
  { isFramed, isLate }: Setting,
  isVerbose: boolean,
): Report {
  const isAnswer = sentences.length + traits.length > 0;
  // A frame of another origin hides positions too.
  const isFault = isAnswer || (isFramed === true && positions);
  // docs/privacy.md says so. It reads no sentence all the same.
  const isKnown = isHandedRoots === true && !isFramed && !isLate && sentences.length === 0;
  const where = positions ? 'where was clicked' : 'not where was clicked';
  const most = isVerbose ? Infinity : FEW;
  return {
    isFault: isFault && !isKnown,
    isKnown: isFault && isKnown,
    lines: [
      `${isAnswer ? 'an answer' : 'no answer'}; ${where}; of ${values} values`,
      ...sentences.slice(0, most).map((sentence) => `reads “${sentence}”`),
      ...more(sentences.length - most, 'sentences'),
      ...traits.slice(0, most).map((trait) => `tells apart by ${shortened(trait)}`),
      ...more(traits.length - most, 'traits'),
    ],
  };
}

function more(count: number, what: string): string[] {
  return count > 0 ? [`and ${count} more ${what}`] : [];
}

/** Of the keys that lead to a value, the first and the last ones. */
function shortened(trait: string): string {
  return trait.replace(/^([^.]*)\..*?((?:\.[^. ]*){1,3} )/, '$1…$2');
}
