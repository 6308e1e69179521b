import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { PARTS } from '../../src/element/debug/parts.js';

const ROOT = new URL('../../', import.meta.url);
const ELEMENT = new URL('src/element/', ROOT);
const { DOCUMENTS, withTables } = (await import('../../tools/docs/tables.mjs' as string)) as {
  DOCUMENTS: Record<string, string[]>;
  withTables: (document: string, names: readonly string[]) => string;
};
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

const NAMES = [...readdirSync(ROOT), ...readdirSync(new URL('docs/', ROOT), { recursive: true })]
  .map(String)
  .map((name) => (existsSync(new URL(name, ROOT)) ? name : `docs/${name}`))
  .filter((name) => name.endsWith('.md'));

/** Path and place of each link within the project. */
function linksIn(name: string): string[][] {
  const inline = [...read(name).matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address!);
  return inline
    .filter((address) => !/^(?:https?|mailto):/.test(address))
    .map((address) => {
      const [path = '', place = ''] = address.split('#');
      return [path ? posix.join(posix.dirname(name), path) : name, place];
    });
}

/** Places are named as GitHub names headings. */
function isThere(path: string, place = ''): boolean {
  if (!existsSync(new URL(path, ROOT))) return false;
  const headings = place ? [...read(path).matchAll(/^#+ (.*)$/gm)] : [];
  const names = headings.map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return !place || names.includes(place);
}

/** What a guide tells the reader to make. */
const TO_BE_MADE = ['src/text/fr.ts', 'test/text/languages/french.ts'];

/** Paths within the project. */
const pathsIn = (name: string) =>
  [...read(name).matchAll(/(?<![\w/.@-])(?:src|test|tools|demo|docs)\/[\w./-]*\w/g)].map(
    ([path]) => path,
  );

/** Columns are padded by the formatter. */
const unpadded = (text: string) => text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');

describe('the documents', () => {
  for (const [name, tables] of Object.entries(DOCUMENTS)) {
    it(`${name} has tables that are true to the source; "npm run docs" makes them anew`, () => {
      const document = read(name);
      assert.equal(unpadded(withTables(document, tables)), unpadded(document));
    });
  }

  it('name every command there is, in CONTRIBUTING.md, and none that there is not', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commandsIn = (name: string) =>
      [...read(name).matchAll(/(?:^|`|&& )npm\s+(?:run\s+(?:-s )?)?([\w:]+)/gm)].map(
        ([, command]) => command!,
      );
    const known = [...Object.keys(scripts), 'ci', 'install', 'publish'];
    const unknown = NAMES.flatMap((name) =>
      commandsIn(name)
        .filter((command) => !known.includes(command))
        .map((command) => `${name}: ${command}`),
    );
    assert.deepEqual(unknown, []);
    // npm runs it by itself.
    const commands = Object.keys(scripts).filter((name) => name !== 'prepublishOnly');
    const named = commandsIn('CONTRIBUTING.md');
    assert.deepEqual(
      commands.filter((command) => !named.includes(command)),
      [],
    );
  });

  it('name no path that is not there', () => {
    // Recipes name files of other projects.
    const own = NAMES.filter((name) => !name.startsWith('docs/recipes/'));
    const missing = own.flatMap((name) =>
      pathsIn(name)
        .filter((path) => !existsSync(new URL(path, ROOT)) && !TO_BE_MADE.includes(path))
        .map((path) => `${name}: ${path}`),
    );
    assert.deepEqual(missing, []);
  });

  it('lead nowhere that is not there', () => {
    const missing = NAMES.flatMap((name) =>
      linksIn(name)
        .filter(([path, place]) => !isThere(path!, place))
        .map(([path, place]) => `${name}: ${path}#${place}`),
    );
    assert.deepEqual(missing, []);
  });

  it('say in their first words whom they are for', () => {
    const others = NAMES.filter((name) => /^(?:CONTRIBUTING|SECURITY|CHANGELOG|docs)/.test(name));
    const silent = others.filter((name) => !/^# .+\n\nFor /.test(read(name)));
    assert.deepEqual(silent, []);
  });

  it('keep the README to 220 lines', () => {
    assert.ok(read('README.md').trim().split('\n').length <= 220);
  });
});

describe('the browsers that the README names', () => {
  it('are those that "npm run check" holds the product to', () => {
    const { browserslist } = JSON.parse(read('package.json')) as { browserslist: string[] };
    const [, table] = /## Browser support\n\n([^]*?)\n\n/.exec(read('README.md'))!;
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
