import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { FORMS, type Form } from './forms.js';
import type { Outcome } from './outcome.js';

export interface Row {
  readonly name: string;
  readonly version: string;
  readonly outcomes: Readonly<Record<Form, Outcome>>;
}

const RECIPE = new URL('../../../docs/recipes/editors.md', import.meta.url);
const START = '<!-- From here, `npm run test:recipes` writes. -->';

/** @returns Whether the recipe had this table before. */
export async function writeTable(rows: readonly Row[]): Promise<boolean> {
  const before = readFileSync(RECIPE, 'utf8');
  const [words] = before.split(START);
  const text = await format(`${words}${START}\n\n${tableOf(rows)}\n`, {
    ...(await resolveConfig(RECIPE)),
    parser: 'markdown',
  });
  writeFileSync(RECIPE, text);
  return text === before;
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ name, version, outcomes }) => [
    `${name} ${version}`,
    ...(Object.keys(FORMS) as Form[]).map((form) => cellOf(outcomes[form])),
  ]);
  const head = ['', '`<second-opinion>`', '`<div data-second-opinion>`', 'frame', 'marked link'];
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellOf({ kind, missing, shift, shiftWithRules }: Outcome): string {
  if (kind !== 'widget') return kind;
  const without = missing.length ? ` without ${missing.join(', ')}` : '';
  const shifts = [shift, shiftWithRules].map((one) => one.toFixed(2)).join(' / ');
  return `**widget**${without}; ${shifts}`;
}
