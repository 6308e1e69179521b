import { EN } from '../../src/text/en.js';
import type { Text } from '../../src/text/text.js';

/** Hebrew letters are about as wide as Latin ones. */
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';

/** English in Hebrew letters, to test the layout before there is a translation. */
export const RIGHT_TO_LEFT: Text = {
  ...(mirrored(EN) as Text),
  language: 'he',
  direction: 'rtl',
};

function mirrored(part: unknown): unknown {
  if (typeof part === 'string') return part.replace(/\{[^}]*\}|[a-z]/gi, mirroredLetter);
  if (Array.isArray(part)) return part.map(mirrored);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, mirrored(inner)]));
}

/** Tokens in braces stay as they are. */
function mirroredLetter(letter: string): string {
  if (letter.length > 1) return letter;
  return LETTERS[(letter.toLowerCase().charCodeAt(0) - 97) % LETTERS.length]!;
}
