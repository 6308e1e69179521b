import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PARTS } from '../../src/element/debug/parts.js';

const ROOT = new URL('../../', import.meta.url);
const ELEMENT = new URL('src/element/', ROOT);
const { withTables } = (await import('../../tools/docs/readme.mjs' as string)) as {
  withTables: (readme: string) => string;
};
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** Columns are padded by the formatter. */
const unpadded = (text: string) => text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');

describe('the README', () => {
  it('has tables that are true to the source; "npm run readme" makes them anew', () => {
    const readme = read('README.md');
    assert.equal(unpadded(withTables(readme)), unpadded(readme));
  });

  it('names every command there is, and none that there is not', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm (?:run (?:-s )?)?([\w:]+)/g)].map(
      ([, name]) => name!,
    );
    const known = [...Object.keys(scripts), 'ci', 'install', 'publish'];
    // npm runs it by itself.
    const commands = Object.keys(scripts).filter((name) => name !== 'prepublishOnly');
    assert.deepEqual(
      named.filter((name) => !known.includes(name)),
      [],
    );
    assert.deepEqual(
      commands.filter((name) => !named.includes(name)),
      [],
    );
  });
});

describe('the browsers that the README names', () => {
  it('are those that "npm run check" holds the product to', () => {
    const { browserslist } = JSON.parse(read('package.json')) as { browserslist: string[] };
    const [, table] = /### Browser support\n([^]*?)\n\n-/.exec(read('README.md'))!;
    const named = [...table!.matchAll(/ ([\d.]+) to /g)].map(([, version]) => version!);
    const held = browserslist.map((query) => query.split(' ').at(-1)!);
    assert.ok(named.length >= 4);
    assert.deepEqual([...new Set(held)], named);
  });
});

describe('the parts that the class promises', () => {
  const views = readdirSync(new URL('views/', ELEMENT)).map((file) =>
    read(`src/element/views/${file}`),
  );
  const source = read('src/element/second-opinion-element.ts');
  const promised = [...PARTS].sort();
  const code = [...views, source.replace(/\/\*\*[^]*?\*\//, '')].join('\n');
  const written = [...code.matchAll(/part="([\w -]+)"/g)].flatMap(([, names]) => names!.split(' '));

  it('are all there', () => {
    const kinds = code.replaceAll('button-${kind}', 'button-primary button-secondary button-quiet');
    assert.deepEqual(
      promised.filter((name) => !new RegExp(`["'\` ]${name}["'\` ]`).test(kinds)),
      [],
    );
  });

  it('are those that debug knows', () => {
    const described = [...source.matchAll(/@csspart ([\w-]+) - /g)].map(([, name]) => name!);
    assert.deepEqual(described.sort(), promised);
  });

  it('are all that there are', () => {
    assert.deepEqual(
      written.filter((name) => !promised.includes(name)),
      [],
    );
  });
});
