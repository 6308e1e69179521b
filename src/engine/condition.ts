import type { Condition, Ids, Protocol, QuestionId } from './model.js';

/** Three-valued (Kleene) logic: unknown stays unknown unless the other operands decide. */
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

/**
 * What is known of one thing, as bits: one for each option that is the answer, by the option's
 * position, and a flag. Nothing set at all: not asked, so that no answer to it counts.
 */
export type Standing = number;
export const NOT_ASKED: Standing = 0;
export const ANSWERED: Standing = 1 << 30;
export const UNANSWERED: Standing = 1 << 29;
const MOST_BITS = 29;

/** All that a condition can look at. */
export interface Situation {
  /** The questions in the order of the protocol's options, then what `Conditions` names. */
  readonly standings: Standing[];
  /** What conditions have come to. More knowledge never undoes a true or a false. */
  readonly truths: Truth[];
}

/** The place of a condition among all those of a protocol; equal conditions share one. */
export type Place = number;

/** A condition made ready to run. All have one shape, which keeps `evaluate` fast. */
interface Node {
  readonly kind: 'is' | 'exists' | 'not' | 'all' | 'any';
  /** `is` and `exists`: a position among the standings, and the bits wanted there. */
  readonly position: number;
  readonly wanted: number;
  readonly operands: readonly Place[];
}

/** The conditions of a protocol, made ready once: read as data each time they took ten times as long. */
export class Conditions<I extends Ids> {
  readonly #protocol: Protocol<I>;
  readonly #questions: readonly string[];
  readonly #tiers: readonly string[];
  readonly #nodes: Node[] = [];
  readonly #places = new Map<string, Place>();
  /** The positions of what is known beside the answers. */
  readonly #country: number;
  readonly #tier: number;
  readonly #strong: number;
  readonly #mild: number;
  #blank?: Situation;

  constructor(protocol: Protocol<I>) {
    this.#protocol = protocol;
    this.#questions = Object.keys(protocol.options);
    this.#tiers = [...new Set(protocol.outcomes.map(({ tier }) => tier))];
    this.#country = this.#questions.length;
    this.#tier = this.#country + 1;
    this.#strong = this.#country + 2;
    this.#mild = this.#country + 3;
  }

  place(condition: Condition<I> = { all: [] }): Place {
    if ('fact' in condition) {
      const facts: Readonly<Record<string, Condition<I>>> = this.#protocol.facts;
      return this.place(facts[condition.fact]);
    }
    const key = JSON.stringify(condition);
    let place = this.#places.get(key);
    if (place === undefined) {
      const node = this.#prepare(condition);
      place = this.#nodes.push(node) - 1;
      this.#places.set(key, place);
    }
    return place;
  }

  /** A situation in which nothing is known but the country. */
  situation(country: I['country']): Situation {
    this.#blank ??= {
      standings: new Array<Standing>(this.#mild + 1).fill(UNANSWERED),
      truths: new Array<Truth>(this.#nodes.length).fill(UNKNOWN),
    };
    const standings = this.#blank.standings.slice();
    standings[this.#country] = (1 << this.#protocol.countries.indexOf(country)) | ANSWERED;
    return { standings, truths: this.#blank.truths.slice() };
  }

  setRaised({ standings }: Situation, strong: number, mild: number): void {
    standings[this.#strong] = counted(strong);
    standings[this.#mild] = counted(mild);
  }

  setTier({ standings }: Situation, tier: I['tier']): void {
    standings[this.#tier] = (1 << this.#tiers.indexOf(tier)) | ANSWERED;
  }

  evaluate(place: Place, situation: Situation): Truth {
    const known = situation.truths[place]!;
    return known === UNKNOWN ? (situation.truths[place] = this.#work(place, situation)) : known;
  }

  #work(place: Place, situation: Situation): Truth {
    const { kind, position, wanted, operands } = this.#nodes[place]!;
    if (kind === 'is' || kind === 'exists') {
      const standing = situation.standings[position]!;
      if (kind === 'is' && standing === UNANSWERED) return UNKNOWN;
      return (standing & wanted) === 0 ? FALSE : TRUE;
    }
    if (kind === 'not') return (TRUE - this.evaluate(operands[0]!, situation)) as Truth;
    const decisive = kind === 'all' ? FALSE : TRUE;
    let result = (TRUE - decisive) as Truth;
    for (const operand of operands) {
      const truth = this.evaluate(operand, situation);
      if (truth === decisive) return truth;
      if (truth === UNKNOWN) result = UNKNOWN;
    }
    return result;
  }

  #prepare(condition: Condition<I>): Node {
    if ('all' in condition) return this.#composite('all', condition.all);
    if ('any' in condition) return this.#composite('any', condition.any);
    if ('not' in condition) return this.#composite('not', [condition.not]);
    if ('tier' in condition) return look('is', this.#tier, bits(this.#tiers, list(condition.tier)));
    if ('country' in condition) {
      const wanted = bits<string>(this.#protocol.countries, list(condition.country));
      return look('is', this.#country, wanted);
    }
    if ('raised' in condition) {
      const position = condition.raised === 'strong' ? this.#strong : this.#mild;
      return look('is', position, UNANSWERED - (1 << condition.atLeast));
    }
    const position = this.#questions.indexOf((condition as { question: string }).question);
    if ('is' in condition) {
      const options = this.#protocol.options[condition.question as QuestionId<I>];
      return look('is', position, bits<string>(options, list(condition.is)));
    }
    if ('exists' in condition && condition.exists) return look('exists', position, ANSWERED);
    return this.#composite('not', [{ ...condition, exists: true } as Condition<I>]);
  }

  #composite(kind: Node['kind'], conditions: readonly Condition<I>[]): Node {
    const operands = conditions.map((condition) => this.place(condition));
    return { kind, position: 0, wanted: 0, operands };
  }
}

function look(kind: Node['kind'], position: number, wanted: number): Node {
  return { kind, position, wanted, operands: [] };
}

/** A number as a standing: one bit, which a condition on a least number looks for from there up. */
function counted(number: number): Standing {
  return (1 << Math.min(number, MOST_BITS - 1)) | ANSWERED;
}

/** One bit for each of `chosen`, by its position among `options`. */
export function bits<T>(options: readonly T[], chosen: readonly T[]): number {
  return chosen.reduce((sum, option) => sum | (1 << options.indexOf(option)), 0);
}

function list<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value;
}
