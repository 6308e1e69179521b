import { decide, outcomeOf } from '../../src/engine/assess.js';
import { holdingFacts } from '../../src/engine/condition.js';
import { resolveJourney } from '../../src/engine/journey.js';
import type { Outcome, Protocol } from '../../src/engine/model.js';
import { rulesOf, type Fault } from './fault.js';
import { describeVariant, ENTRY_KINDS, variantsOf, type Wording } from './wording.js';
import { saysSomething } from './words.js';

export type GivenAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Looks for everything that some answers have to reach, and takes it off the list. */
export class Search {
  private readonly missing = new Map<string, Fault>();
  private readonly mute = new Map<string, Fault>();
  private readonly variants;

  constructor(
    readonly protocol: Protocol,
    private readonly wording: Wording,
  ) {
    const seek = (kind: Fault['kind'], where: string, message: string) =>
      this.missing.set(where, { kind, where, message });
    for (const { where } of rulesOf(protocol)) {
      seek('unreachable-rule', where, 'no answers reach it');
    }
    for (const { advice } of protocol.steps) {
      for (const id of advice) seek('unreachable-rule', `step ${id}`, 'is never a step');
    }
    for (const id of Object.keys(protocol.questions)) {
      seek('dead-question', `question ${id}`, 'is never asked');
    }
    this.variants = new Map(variantsOf(wording).map((one) => [describeVariant(one), one]));
  }

  get isDone(): boolean {
    return this.missing.size === 0 && this.variants.size === 0;
  }

  faults(): Fault[] {
    const variants = [...this.variants.keys()].map((where): Fault => {
      return { kind: 'dead-variant', where, message: 'no answers bring these words' };
    });
    return [...this.missing.values(), ...this.mute.values(), ...variants];
  }

  /** @returns The optional questions that are left. */
  visit(answers: GivenAnswers, country: string): readonly string[] {
    const journey = resolveJourney(this.protocol, answers, country);
    for (const question of Object.keys(answers)) this.missing.delete(`question ${question}`);
    if (journey.next !== null) return [];
    const decision = decide(this.protocol, journey, answers);
    const outcome = outcomeOf(this.protocol, journey, decision);
    const { headline, tier } = decision.rule;
    this.missing.delete(`outcome ${headline ?? tier}`);
    const places = placesIn(outcome);
    for (const place of places) this.missing.delete(place);
    this.visitVariants(places, country, holdingFacts(decision.context));
    for (const { id } of outcome.advice) this.visitWords(id, country);
    return outcome.tailoring;
  }

  private visitVariants(
    places: ReadonlySet<string>,
    country: string,
    facts: ReadonlySet<string>,
  ): void {
    for (const [name, { place, isEntry, variant }] of this.variants) {
      const isHere = !variant.in || variant.in === country;
      const holds = !variant.when || facts.has(variant.when);
      if (isHere && holds && (!isEntry || places.has(place))) this.variants.delete(name);
    }
  }

  private visitWords(id: string, country: string): void {
    const where = `advice ${id} in ${country}`;
    if (this.mute.has(where) || saysSomething(this.wording.advice[id], country)) return;
    this.mute.set(where, { kind: 'without-text', where, message: 'has no text there' });
  }
}

function placesIn(outcome: Outcome): Set<string> {
  const kinds = Object.entries(ENTRY_KINDS) as [keyof typeof ENTRY_KINDS, string][];
  return new Set(kinds.flatMap(([kind, name]) => outcome[kind].map(({ id }) => `${name} ${id}`)));
}
