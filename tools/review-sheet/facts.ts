import type { StatementId } from '../../src/content/statements.js';
import facts from './facts.json' with { type: 'json' };

/** What the article's statements (S) and the added facts (N) say, in the words of our brief. */
const FACTS: Readonly<Record<string, string>> = facts;

/** Nothing for a rule of our own: its own words say it. */
export function factOf(statement: StatementId): string | undefined {
  return FACTS[statement];
}
