import type { VariantScope } from '../../src/text/text.js';
import { placeOf } from './every-string.js';

interface Variant extends VariantScope {
  readonly [key: string]: unknown;
}

const SCOPE_KEYS = ['in', 'when', 'until'];

/** The variants, by path, that say what would be said without them. */
export function repeatingVariants(text: object): string[] {
  return repeatsIn(text, []);
}

function repeatsIn(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { variants = [], ...base } = value as { variants?: readonly Variant[] };
  const here = variants.flatMap((variant, index) =>
    Object.keys(variant)
      .filter((key) => !SCOPE_KEYS.includes(key))
      .filter((key) => isRepeat(key, variant, base, variants.slice(0, index)))
      .map((key) => placeOf({ scope: variant }, [...keys, key].join('.'))),
  );
  return [
    ...here,
    ...Object.entries(base).flatMap(([key, inner]) => repeatsIn(inner, [...keys, key])),
  ];
}

/** Said by every earlier one that it stands in for, so that it changes nothing. */
function isRepeat(
  key: string,
  variant: Variant,
  base: Readonly<Record<string, unknown>>,
  earlier: readonly Variant[],
): boolean {
  const before = earlier.filter((one) => Object.hasOwn(one, key) && canHoldTogether(one, variant));
  const always = before.some((one) => holdsWhenever(variant, one));
  const said = [...before.map((one) => one[key]), ...(always ? [] : [base[key]])];
  return said.every((words) => JSON.stringify(words) === JSON.stringify(variant[key]));
}

function canHoldTogether(one: VariantScope, other: VariantScope): boolean {
  return !one.in || !other.in || one.in === other.in;
}

/** Whether the other one holds wherever this one does. */
function holdsWhenever(scope: VariantScope, other: VariantScope): boolean {
  return (
    (!other.in || other.in === scope.in) &&
    (!other.when || other.when === scope.when) &&
    !other.until
  );
}
