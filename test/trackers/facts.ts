import type { Leaf } from './unpack.js';

/** How often each thing was told in one run. */
export type Facts = ReadonlyMap<string, number>;

const TIMES =
  /(^|[.\]_$-])(t|ts|st|date|seq)(\[\])?$|time|stamp|duration|delay|latency|first_byte/i;
const SIZES =
  /width|height|length|scroll|size|viewport|resize|percent|count(\[\])?$|(^|[.\]_$-])(w|h|sw|sh|dh|vp|ds|res)(\[\])?$/i;
const LENGTHS = /[\d.]+px/g;
const POSITIONS =
  /(^|[.\]_$-])(x|y|cx|cy|px|py|ratio)(\[\])?$|left|top\b|bottom|offset|position|[a-z_][XY](\[\])?$|mouse_?move|rect/i;

/** Which listener of the window itself took long is a matter of time. */
const LONG_LISTENERS = /^DOMWindow\.on\w+$/;

/** Keys of a tracker's own formats, beside those whose names say what they are. */
export interface OwnKeys {
  readonly sizes?: RegExp;
  readonly positions?: RegExp;
}

/**
 * The values of a run without times and sizes, and the words of longer ones: a word stays alike
 * where a time beside it does not. Numbers count by their keys too.
 *
 * @param hasPositions Whether positions count.
 */
export function factsOf(leaves: readonly Leaf[], own: OwnKeys, hasPositions: boolean): Facts {
  const facts = new Map<string, number>();
  const add = (fact: string) => facts.set(fact, (facts.get(fact) ?? 0) + 1);
  for (const { key, value: whole } of leaves) {
    const value = typeof whole === 'string' ? whole.replace(LENGTHS, 'px') : whole;
    if (TIMES.test(key) || SIZES.test(key) || own.sizes?.test(key)) continue;
    if (!hasPositions && (POSITIONS.test(key) || own.positions?.test(key))) continue;
    if (LONG_LISTENERS.test(String(value))) continue;
    if (typeof value !== 'string') {
      add(key);
      add(`${key} ${value}`);
      continue;
    }
    for (const word of value.match(/[\p{L}_][\p{L}\d_-]*/gu) ?? []) add(`${key} ${word}`);
    if (value.length < 200) add(`${key} “${value}”`);
  }
  return facts;
}

/**
 * What tells two ways from each other: it is alike in all runs of either way. What differs between
 * two equal runs is left out.
 */
export function differences(ways: readonly (readonly Facts[])[]): string[] {
  const names = new Set(ways.flat().flatMap((facts) => [...facts.keys()]));
  return [...names].filter((name) => {
    const counts = ways.map((runs) => new Set(runs.map((facts) => facts.get(name) ?? 0)));
    const [one, other] = counts.map((found) => (found.size === 1 ? [...found][0] : undefined));
    return one !== undefined && other !== undefined && one !== other;
  });
}
