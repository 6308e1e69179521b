import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Outcome } from './outcome.js';

export interface Row {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

const RECIPES = new URL('../../../docs/recipes/', import.meta.url);
const START = '<!-- From here, `npm run test:recipes` writes. -->';

/** @returns What is wrong, where the recipe did not have this table before. */
export async function writeTable(recipe: string, table: string): Promise<string[]> {
  const file = new URL(recipe, RECIPES);
  const before = readFileSync(file, 'utf8');
  const [words] = before.split(START);
  const text = await format(`${words}${START}\n\n${table}\n`, {
    ...(await resolveConfig(file)),
    parser: 'markdown',
  });
  writeFileSync(file, text);
  return text === before ? [] : [`${recipe} had another table: commit the new one.`];
}

export function tableOf(head: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map(({ name, outcomes }) => [name, ...outcomes.map(cellOf)]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellOf({ kind, missing, hasWordsBeside, shift, shiftWithRules }: Outcome): string {
  if (kind !== 'widget') return kind;
  const without = missing.length ? ` without ${missing.join(', ')}` : '';
  const beside = hasWordsBeside ? ', with words beside it' : '';
  const shifts = [shift, shiftWithRules].map((one) => one.toFixed(2)).join(' / ');
  return `**widget**${without}${beside}; ${shifts}`;
}
