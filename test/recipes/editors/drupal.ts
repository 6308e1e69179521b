import { readFileSync } from 'node:fs';

const RECIPE = new URL('../../../docs/recipes/drupal.md', import.meta.url);

interface Allowed {
  readonly name: string;
  readonly attributes: Record<string, true>;
}

/** The tags that the recipe allows, as Drupal hands them to CKEditor's General HTML Support. */
export function allowedByDrupal(): Allowed[] {
  const [, list] = /```text\n((?:<\w+(?: data-[\w-]+)+>\s*)+)```/.exec(
    readFileSync(RECIPE, 'utf8'),
  )!;
  return [...list!.matchAll(/<(\w+)([^>]*)>/g)].map(([, name, attributes]) => ({
    name: name!,
    attributes: Object.fromEntries(
      attributes!
        .trim()
        .split(/\s+/)
        .map((attribute) => [attribute, true]),
    ),
  }));
}
