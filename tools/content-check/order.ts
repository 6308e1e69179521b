import type { Condition, Protocol } from '../../src/engine/model.js';
import { partsOf, type Fault } from './fault.js';

/** A question may look only at questions before it: the way is worked out in order. */
export function checkOrder({ questions, facts }: Protocol): Fault[] {
  const order = Object.keys(questions);
  const named = (condition: Condition | undefined): string[] =>
    partsOf(condition).flatMap((part) =>
      'fact' in part ? named(facts[part.fact]) : 'question' in part ? [part.question] : [],
    );
  return order.flatMap((id, position) =>
    [questions[id]!.enableWhen, ...Object.values(questions[id]!.optionEnableWhen ?? {})]
      .flatMap(named)
      .filter((other) => order.indexOf(other) >= position)
      .map((other) => ({
        kind: 'out-of-order',
        where: `question ${id}`,
        message: `depends on "${other}", which is not asked before it`,
      })),
  );
}
