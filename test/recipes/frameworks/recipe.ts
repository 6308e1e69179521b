import { readFileSync } from 'node:fs';
import { RULES } from '../rules.js';

const RECIPES = new URL('../../../docs/recipes/', import.meta.url);

/** Code below a line that ends with the path of its file. */
const CODE = /`([^`\s]+)`:\n\n```\w+\n([^]*?)```/g;
const STYLES = /`([^`\s]+\.css)`: the \[rules that keep the room\]/g;

/** The files that a recipe says to write, by path. */
export function filesIn(recipe: string): Map<string, string> {
  const text = readFileSync(new URL(`${recipe}.md`, RECIPES), 'utf8');
  const files = new Map([...text.matchAll(CODE)].map(([, path, code]) => [path!, code!]));
  for (const [, path] of text.matchAll(STYLES)) files.set(path!, RULES);
  return files;
}
