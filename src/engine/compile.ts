import { UNKNOWN, type Truth } from './condition.js';
import type { Condition, Ids, Protocol, Question, QuestionId } from './model.js';
import {
  ALL,
  ANSWERED,
  ANY,
  bits,
  COUNTRY,
  EXISTS,
  IS,
  KNOWN_BESIDE,
  MILD,
  NOT,
  STRONG,
  TIER,
  UNANSWERED,
  type Node,
  type Place,
  type Program,
  type ProgramQuestion,
  type Standing,
} from './program.js';

/** Makes a protocol ready to run. Read as data each time, its conditions took ten times as long. */
export function compile<I extends Ids>(protocol: Protocol<I>): Program<I> {
  const { countries, options, reasons, outcomes, sections, advice, evidence } = protocol;
  const conditions = new ConditionTable(protocol);
  const place = (condition?: Condition<I>) => conditions.place(condition);
  const tierBits = (tiers: readonly I['tier'][]) => bits(tiersOf(protocol), tiers);
  const sources = sourceFinder(protocol);
  const inOrder = sections.flatMap((wanted) => advice.filter(({ section }) => section === wanted));
  return {
    countries,
    options,
    questions: questionIds(protocol).map((id) => compileQuestion(protocol, place, id)),
    reasons: reasons.map(({ id, weight, when, statements }) => ({
      when: place(when),
      entry: Object.freeze({ id, weight, sources: sources(statements) }),
    })),
    outcomes: outcomes.map(({ tier, when, headline, listReasons: listsRaised, statements }) => ({
      when: place(when),
      tier,
      tierBit: tierBits([tier]),
      headline: headline
        ? [Object.freeze({ id: headline, weight: 'headline', sources: sources(statements) })]
        : [],
      listsRaised: Boolean(listsRaised),
    })),
    advice: inOrder.map(({ id, section, tiers, when, firstWhen, statements }) => ({
      tiers: tierBits(tiers),
      when: place(when),
      first: place(firstWhen ?? { any: [] }),
      entry: Object.freeze({ id, section, sources: sources(statements) }),
    })),
    evidence: evidence.map(({ id, kind, charts, tiers, when, statements }) => ({
      tiers: tierBits(tiers),
      when: place(when),
      entry: Object.freeze({ id, kind, charts, sources: sources(statements) }),
    })),
    conditions: conditions.nodes,
    blank: {
      standings: new Array<Standing>(questionIds(protocol).length + KNOWN_BESIDE).fill(UNANSWERED),
      truths: new Array<Truth>(conditions.nodes.length).fill(UNKNOWN),
    },
  };
}

function compileQuestion<I extends Ids>(
  { questions, options }: Protocol<I>,
  place: (condition?: Condition<I>) => Place,
  id: QuestionId<I>,
): ProgramQuestion<I> {
  const { enableWhen, optionEnableWhen, ...question }: Question<I> = questions[id];
  const offers = Object.entries<Condition<I> | undefined>(optionEnableWhen ?? {});
  return {
    id,
    ...question,
    enabled: place(enableWhen),
    withheld: offers.map(([option, condition]) => ({
      bit: bits<string>(options[id], [option]),
      offered: place(condition),
    })),
  };
}

/** The sources behind statements, each once, in the order of the statements. */
function sourceFinder<I extends Ids>({ sources }: Protocol<I>) {
  const sourceOf = new Map<string, I['source']>();
  for (const [source, statements] of Object.entries<readonly string[]>(sources)) {
    for (const statement of statements) sourceOf.set(statement, source);
  }
  return (statements: readonly I['statement'][]): readonly I['source'][] =>
    Object.freeze([...new Set(statements.map((statement) => sourceOf.get(statement)!))]);
}

/** The conditions of a protocol, each once. */
class ConditionTable<I extends Ids> {
  readonly nodes: Node[] = [];
  readonly #protocol: Protocol<I>;
  readonly #places = new Map<string, Place>();

  constructor(protocol: Protocol<I>) {
    this.#protocol = protocol;
  }

  /** The place of a condition; of none at all, which always holds. */
  place(condition: Condition<I> = { all: [] }): Place {
    if ('fact' in condition) {
      const facts: Readonly<Record<string, Condition<I>>> = this.#protocol.facts;
      return this.place(facts[condition.fact]);
    }
    const key = JSON.stringify(condition);
    let place = this.#places.get(key);
    if (place === undefined) {
      const node = this.#node(condition);
      place = this.nodes.push(node) - 1;
      this.#places.set(key, place);
    }
    return place;
  }

  #node(condition: Condition<I>): Node {
    if ('all' in condition) return [ALL, ...condition.all.map((one) => this.place(one))];
    if ('any' in condition) return [ANY, ...condition.any.map((one) => this.place(one))];
    if ('not' in condition) return [NOT, this.place(condition.not)];
    const ids = questionIds(this.#protocol);
    const beside = ids.length;
    if ('tier' in condition) {
      return [IS, beside + TIER, bits(tiersOf(this.#protocol), list(condition.tier))];
    }
    if ('country' in condition) {
      const wanted = bits<string>(this.#protocol.countries, list(condition.country));
      return [IS, beside + COUNTRY, wanted];
    }
    if ('raised' in condition) {
      const position = beside + (condition.raised === 'strong' ? STRONG : MILD);
      return [IS, position, UNANSWERED - (1 << condition.atLeast)];
    }
    const question = (condition as { question: QuestionId<I> }).question;
    const position = ids.indexOf(question);
    if ('is' in condition) {
      const options: readonly string[] = this.#protocol.options[question];
      return [IS, position, bits(options, list(condition.is))];
    }
    if ('exists' in condition && condition.exists) return [EXISTS, position, ANSWERED];
    return [NOT, this.place({ ...condition, exists: true } as Condition<I>)];
  }
}

/** In the order asked. */
function questionIds<I extends Ids>({ questions }: Protocol<I>): QuestionId<I>[] {
  return Object.keys(questions);
}

function tiersOf<I extends Ids>({ outcomes }: Protocol<I>): I['tier'][] {
  return [...new Set(outcomes.map(({ tier }) => tier))];
}

function list<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value;
}
