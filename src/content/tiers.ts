/** How much points toward asking for another opinion. It is about asking, never about treating. */
export const TIERS = [
  'emergency',
  'third-opinion',
  'strong',
  'reasonable',
  'no-clear-sign',
] as const;
export type TierId = (typeof TIERS)[number];

/** The tiers in which something points toward another opinion: "always" in the advice table. */
export const ADVISED = ['third-opinion', 'strong', 'reasonable'] as const satisfies TierId[];

/** Every tier in which there is time to think. */
export const NOT_AN_EMERGENCY = [...ADVISED, 'no-clear-sign'] as const satisfies TierId[];
