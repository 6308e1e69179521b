import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const ELEMENT = 'second-opinion:not(:defined)';

/** The rules of the README that keep the room of the widget. */
export const README_RULES = /```css\n(second-opinion:not\(:defined\)[^`]*)```/.exec(
  read('README.md'),
)![1]!;

/** The same for a `div` and for a link, by the selector that the recipe for editors gives. */
export const RULES = README_RULES.replaceAll(
  ELEMENT,
  /```css\n([^`{]*)\{/.exec(read('docs/recipes/editors.md'))![1]!.trim(),
);
