import { EN } from '../../src/text/en.js';
import type { Text } from '../../src/text/text.js';

/** Letters of a script that runs from right to left, as wide as ours. */
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';

/** English in those letters: what is laid out for it is laid out for Arabic and Hebrew. */
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

/** Names in braces stay: the page fills them in. */
function mirroredLetter(letter: string): string {
  if (letter.length > 1) return letter;
  return LETTERS[(letter.toLowerCase().charCodeAt(0) - 97) % LETTERS.length]!;
}
