import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const DOCS = new URL('../../docs/', import.meta.url);
const DEMO = new URL('../../demo/frameworks/', import.meta.url);
const read = (name: string, from = DOCS) => readFileSync(new URL(name, from), 'utf8');

/** However far it is set in. */
const lines = (code: string) =>
  code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const blocks = (text: string, languages: string) =>
  [...text.matchAll(new RegExp(`\`\`\`(?:${languages})\\n([^]*?)\`\`\``, 'g'))].map(
    ([, code]) => code!,
  );

describe('the recipe for frameworks', () => {
  const demo = ['react/app.tsx', 'vue/app.vue', 'angular/app.ts', 'svelte/app.svelte']
    .map((name) => read(name, DEMO))
    .join('\n');

  it('shows what the demo runs, line by line', () => {
    const shown = blocks(read('recipes/frameworks.md'), 'tsx|vue|ts|html|svelte').flatMap(lines);
    assert.ok(shown.length > 30);
    const run = lines(demo);
    // The formatter of documents ends a lone element as a statement.
    const missing = shown.filter((line) => !run.includes(line) && line !== '</second-opinion>;');
    assert.deepEqual(missing, []);
  });
});

describe('the documents', () => {
  const names = (readdirSync(DOCS, { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.md'),
  );

  for (const name of names) {
    it(`${name} leads to what is there`, () => {
      const here = new URL(name, DOCS);
      const links = [...readFileSync(here, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
      const broken = links.map(([, to]) => to!).filter((to) => !existsSync(new URL(to, here)));
      assert.deepEqual(broken, []);
    });
  }
});
