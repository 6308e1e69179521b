import type { Ids, Protocol } from '../../src/engine/model.js';
import type { Fault } from './fault.js';
import { checkIds } from './ids.js';
import { checkOrder } from './order.js';
import { checkReach } from './reach.js';
import type { Wording } from './wording.js';
import { checkWords } from './words.js';

/**
 * Finds the faults of a protocol and its words; an empty list when there are none. The types catch
 * most of them in TypeScript; this catches them in any content, whoever made it.
 */
export function check<I extends Ids>(protocol: Protocol<I>, wording: Wording): Fault[] {
  // Looked at with plain strings for ids: this check is here to distrust the types.
  const untyped = protocol as unknown as Protocol;
  const faults = [
    ...checkIds(untyped, wording),
    ...checkOrder(untyped),
    ...checkWords(untyped, wording),
    ...checkCharts(untyped),
  ];
  // What no answers reach is looked for last, as it takes some seconds: it runs the flow.
  return faults.length > 0 ? faults : checkReach(untyped, wording);
}

function checkCharts({ evidence }: Protocol): Fault[] {
  return evidence.flatMap(({ id, charts }) =>
    charts
      .map((chart) => ({
        where: `evidence ${id}/${chart.id}`,
        sum: Object.values(chart.parts).reduce((total, part) => total + part, 0),
      }))
      .filter(({ sum }) => sum !== 100)
      .map(({ where, sum }) => ({
        kind: 'wrong-sum',
        where,
        message: `adds up to ${sum}, not 100`,
      })),
  );
}
