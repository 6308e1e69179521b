import type { StatementId } from '../../src/content/statements.js';
import facts from './facts.json' with { type: 'json' };

/** Statements of the article (S) and added facts (N), as worded in the clinical brief. */
const FACTS: Readonly<Record<string, string>> = facts;

/** Undefined for a rule of our own, whose words are the statement. */
export function factOf(statement: StatementId): string | undefined {
  return FACTS[statement];
}
