import { readFileSync } from 'node:fs';
import { README_RULES, RULES } from '../rules.js';

const RECIPES = new URL('../../../docs/recipes/', import.meta.url);

/** Code below a line that ends with the path of its file. */
const CODE = /`([^`\s]+)`:\n\n```\w+\n([^]*?)```/g;
const STYLES = /`([^`\s]+\.css)`: the \[rules of the README\]([^`]*?)\.\n/g;

/** The files that a recipe says to write, by path. */
export function filesIn(recipe: string): Map<string, string> {
  const text = readFileSync(new URL(`${recipe}.md`, RECIPES), 'utf8');
  const files = new Map([...text.matchAll(CODE)].map(([, path, code]) => [path!, code!]));
  for (const [, path, more] of text.matchAll(STYLES))
    files.set(path!, more!.includes('editors.md') ? RULES : README_RULES);
  return files;
}
