import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const DOCS = new URL('../../docs/', import.meta.url);
const DEMO = new URL('../../demo/frameworks/', import.meta.url);
const read = (name: string, from = DOCS) => readFileSync(new URL(name, from), 'utf8');

const trimmedLines = (code: string) =>
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

  it('shows only lines that the demo runs', () => {
    const shown = blocks(read('recipes/frameworks.md'), 'tsx|vue|ts|html|svelte').flatMap(
      trimmedLines,
    );
    assert.ok(shown.length > 30);
    const run = trimmedLines(demo);
    // Prettier formats a lone element in Markdown as a statement.
    const missing = shown.filter((line) => !run.includes(line) && line !== '</second-opinion>;');
    assert.deepEqual(missing, []);
  });
});

describe('the tables that `npm run test:recipes` writes', () => {
  const { devDependencies } = JSON.parse(read('../test/recipes/package.json')) as {
    devDependencies: Record<string, string>;
  };
  const tables = read('recipes/editors.md') + read('recipes/markdown.md');
  const TRIED = ['ckeditor5', 'tinymce', 'quill', 'trix', 'dompurify', 'sanitize-html', 'xss'];

  for (const name of [...TRIED, 'rehype-sanitize', 'markdown-it', '@wordpress/autop']) {
    it(`are of the version of ${name} that is installed`, () => {
      assert.match(tables, new RegExp(` ${devDependencies[name]!.replaceAll('.', '\\.')}[ )]`));
    });
  }
});

describe('the documentation', () => {
  const names = (readdirSync(DOCS, { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.md'),
  );

  for (const name of names) {
    it(`${name} has no broken links`, () => {
      const here = new URL(name, DOCS);
      const links = [...readFileSync(here, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
      const broken = links.map(([, to]) => to!).filter((to) => !existsSync(new URL(to, here)));
      assert.deepEqual(broken, []);
    });
  }
});
