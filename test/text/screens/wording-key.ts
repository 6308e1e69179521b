/**
 * Keys of people, the same for those who read the same words in a part of the page: of thousands,
 * one is looked at for each wording.
 *
 * @packageDocumentation
 */
import type { CountryId } from '../../../src/content/countries.js';
import type { FactId } from '../../../src/content/facts.js';
import type { Advice, Reason } from '../../../src/content/vocabulary.js';
import type { Fold } from '../../../src/element/folds.js';
import { LANGUAGES } from '../../../src/text/languages.js';
import type { VariantScope } from '../../../src/text/text.js';
import type { Person } from './people.js';

/** Of the headline, with the reason that is named first. */
export function headlineKey(person: Person): string {
  const { tier, reasons } = person.outcome;
  const named = reasons.find(({ weight }) => weight !== 'headline');
  return [tier, reasons[0]!.id, keyOf('reasons', named ? [named.id] : [], person)].join(';');
}

export function stepsKey(person: Person): string {
  const ids = person.outcome.steps.map(({ id }) => id);
  return keyOf('steps', ids, person);
}

/** Of an opened fold. */
export function foldKey({ id, advice }: Fold, person: Person): string {
  const { reasons, steps, evidence } = person.outcome;
  const held: Readonly<Record<string, readonly { readonly id: string }[]>> = { reasons, evidence };
  const part = id === 'why' ? 'reasons' : id === 'evidence' ? 'evidence' : 'advice';
  const ids = (held[part] ?? advice).map((entry) => entry.id);
  const stepIds = steps.map((step) => step.id as string).filter((step) => ids.includes(step));
  return [keyOf('sections', [id], person), keyOf(part, ids, person), stepIds].join(';');
}

/** Of one entry of a fold, with what it says on request. */
export function entryKey(entry: Reason | Advice, person: Person): string {
  return keyOf('weight' in entry ? 'reasons' : 'advice', [entry.id], person);
}

type Part = 'advice' | 'steps' | 'reasons' | 'sections' | 'evidence';

/** These decide which opinion it is, in any words. */
const ALWAYS_NAMED: readonly FactId[] = ['opinions-differ', 'opinions-agree'];

/** The ids, and which of their variants hold. */
function keyOf(part: Part, ids: readonly string[], { facts, country }: Person): string {
  return [
    ...ALWAYS_NAMED.filter((fact) => facts.has(fact)),
    ...ids.map((id) => {
      const { scopes, isLocal } = scopesOf(part, id);
      const holding = scopes.map((scope) => isHolding(scope, country, facts));
      return [id, ...holding, isLocal && country].join();
    }),
  ].join();
}

function isHolding(scope: VariantScope, country: CountryId, facts: Person['facts']): boolean {
  return (!scope.in || scope.in === country) && (!scope.when || facts.has(scope.when));
}

interface Scopes {
  readonly scopes: readonly VariantScope[];
  /** The words name a number, which each country has its own of. */
  readonly isLocal: boolean;
}

const found = new Map<string, Scopes>();

function scopesOf(part: Part, id: string): Scopes {
  const key = `${part} ${id}`;
  const known = found.get(key);
  if (known) return known;
  const words = LANGUAGES.map((text) => {
    const all: Readonly<Record<string, { readonly variants?: readonly VariantScope[] }>> =
      text[part];
    return all[id];
  });
  const scopes = words.flatMap((one) => one?.variants ?? []);
  const isLocal = /\{(?:emergency|crisis)/.test(JSON.stringify(words));
  found.set(key, { scopes, isLocal });
  return { scopes, isLocal };
}
