import { OUTCOMES, type OutcomeId } from '../../src/content/outcomes.js';
import type { OutcomeRule } from '../../src/engine/model.js';
import type { Vocabulary } from '../../src/content/vocabulary.js';
import { toPlainText } from '../../src/text/compose.js';
import type { Text } from '../../src/text/text.js';
import { referenceContext } from './reference-context.js';

/** A row of the results, with its place in the table and the title that people read. */
export interface NamedOutcome extends OutcomeRule<Vocabulary> {
  readonly id: OutcomeId;
  /** From 1 on: the first row that holds decides. */
  readonly row: number;
  readonly title: string;
}

export function outcomesOf(text: Text): NamedOutcome[] {
  const context = referenceContext(text);
  return OUTCOMES.map((rule, index) => {
    const id = 'headline' in rule ? rule.headline : rule.tier;
    return { ...rule, id, row: index + 1, title: toPlainText(text.outcomes[id].title, context) };
  });
}
