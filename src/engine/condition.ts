import {
  ALL,
  EXISTS,
  IS,
  NOT,
  UNANSWERED,
  type Node,
  type Place,
  type Standing,
} from './program.js';

/** Three-valued (Kleene) logic: unknown stays unknown unless the other operands decide. */
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

/** All that a condition can look at. */
export interface Situation {
  readonly conditions: readonly Node[];
  /** The questions in order, then what is known beside them. */
  readonly standings: Standing[];
  /** What conditions have come to. More knowledge never undoes a true or a false. */
  readonly truths: Truth[];
}

export function evaluate(place: Place, situation: Situation): Truth {
  const known = situation.truths[place]!;
  return known === UNKNOWN ? (situation.truths[place] = work(place, situation)) : known;
}

function work(place: Place, situation: Situation): Truth {
  const node = situation.conditions[place]!;
  const kind = node[0]!;
  if (kind === IS || kind === EXISTS) {
    const standing = situation.standings[node[1]!]!;
    if (kind === IS && standing === UNANSWERED) return UNKNOWN;
    return (standing & node[2]!) === 0 ? FALSE : TRUE;
  }
  if (kind === NOT) return (TRUE - evaluate(node[1]!, situation)) as Truth;
  const decisive = kind === ALL ? FALSE : TRUE;
  let result = (TRUE - decisive) as Truth;
  for (let operand = 1; operand < node.length; operand++) {
    const truth = evaluate(node[operand]!, situation);
    if (truth === decisive) return truth;
    if (truth === UNKNOWN) result = UNKNOWN;
  }
  return result;
}
