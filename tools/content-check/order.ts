import type { Condition, Protocol } from '../../src/engine/model.js';
import { partsOf, type Fault } from './fault.js';

export function checkOrder(protocol: Protocol): Fault[] {
  return [...checkQuestionOrder(protocol), ...checkAdviceOrder(protocol)];
}

/** A question may look only at questions before it: the journey is resolved in order. */
function checkQuestionOrder({ questions, facts }: Protocol): Fault[] {
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

/** Advice is handed out in the order of its table, which is that of the page. */
function checkAdviceOrder({ advice, sections }: Protocol): Fault[] {
  return advice
    .filter(({ section }, at) => {
      const before = advice[at - 1];
      return before && sections.indexOf(section) < sections.indexOf(before.section);
    })
    .map(({ id, section }) => ({
      kind: 'out-of-order',
      where: `advice ${id}`,
      message: `stands behind a section that comes after "${section}"`,
    }));
}
