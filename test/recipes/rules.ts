import { readFileSync } from 'node:fs';

const read = (name: string) =>
  readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');

/** The rules that keep the room of the widget, for the element and the `div`. */
export const RULES = /```css\n(second-opinion:not\(:defined\)[^`]*)```/.exec(
  read('embedding'),
)![1]!;

const [, LINK] = /```css\n([^`{]*)\{/.exec(read('recipes/editors'))!;

/** The same for a link, by the selector that the recipe for editors gives. */
const LINK_RULES = RULES.replace(/^second-opinion[^{]*?(::before)? \{/gm, `${LINK!.trim()}$1 {`);

export const ALL_RULES = RULES + LINK_RULES;
