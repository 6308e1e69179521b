/** A text as far as this check looks at it: whatever has words, by kind and id. */
export interface Wording {
  readonly questions: Readonly<
    Record<string, VariedWords & { readonly options: Readonly<Record<string, unknown>> }>
  >;
  readonly outcomes: Readonly<Record<string, object>>;
  readonly reasons: Readonly<Record<string, VariedWords>>;
  readonly steps: Readonly<Record<string, VariedWords>>;
  readonly advice: Readonly<Record<string, VariedWords>>;
  readonly evidence: Readonly<Record<string, VariedWords>>;
  readonly sections: Readonly<Record<string, VariedWords>>;
}

export type VariedWords = object & { readonly variants?: readonly Variant[] };

/** Where words stand in for others: all that it names must hold. */
export interface Variant {
  readonly in?: string;
  readonly when?: string;
}

/** A variant of what an outcome shows under this place, such as `advice virtual`. */
export interface PlacedVariant {
  readonly place: string;
  /** Whether it is shown only where an outcome lists it. */
  readonly isEntry: boolean;
  readonly variant: Variant;
}

/** The kinds of entries that an outcome lists, each with its name in a fault. */
export const ENTRY_KINDS = {
  reasons: 'reason',
  steps: 'step',
  advice: 'advice',
  evidence: 'evidence',
} as const;

/** Those of any words, however deep. */
export function variantsOf(wording: object, keys: readonly string[] = []): PlacedVariant[] {
  return Object.entries(wording).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner !== 'object' || inner === null) return [];
    if (key !== 'variants') return variantsOf(inner, [...keys, key]);
    const [kind = '', ...others] = keys;
    const isEntry = kind in ENTRY_KINDS;
    const name = isEntry ? ENTRY_KINDS[kind as keyof typeof ENTRY_KINDS] : kind;
    const place = [name, ...others].join(' ');
    return (inner as readonly Variant[]).map((variant) => ({ place, isEntry, variant }));
  });
}

export function describeVariant({ place, variant }: PlacedVariant): string {
  const scope = [variant.in && `in ${variant.in}`, variant.when && `when ${variant.when}`];
  return [place, ...scope.filter(Boolean)].join(' ');
}
