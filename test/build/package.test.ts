import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type * as Engine from '../../src/engine.js';
import type * as Index from '../../src/index.js';
import { VERSION } from '../../src/version.js';

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const { publishingFaults } = (await import('../../tools/publishable.mjs' as string)) as {
  publishingFaults: (manifest: object) => string[];
};
const ROOT = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as Manifest;

describe('the package', () => {
  it('has one version', () => {
    assert.equal(VERSION, manifest.version);
    const changes = readFileSync(new URL('CHANGELOG.md', ROOT), 'utf8');
    assert.match(changes, new RegExp(`^## ${VERSION.replaceAll('.', '\\.')}`, 'm'));
  });

  for (const [door, target] of Object.entries(manifest.exports)) {
    it(`has what it promises as "${door}"`, () => {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files) assert.ok(existsSync(new URL(file, ROOT)), `${file} is missing`);
    });
  }
});

describe('the package, before it is published', () => {
  const FIELDS = ['homepage', 'bugs', 'repository', 'unpkg', 'jsdelivr'] as const;

  it('has the fields that a registry and its servers of files read', () => {
    const fields = manifest as unknown as Record<string, unknown>;
    for (const field of FIELDS) assert.ok(fields[field], field);
    assert.equal(fields['private'], undefined);
    for (const field of ['unpkg', 'jsdelivr']) {
      assert.ok(existsSync(new URL(fields[field] as string, ROOT)), field);
    }
  });

  it('is refused until the address of its repository is filled in, each field by its name', () => {
    const real = { url: 'git+https://git.example.org/second-opinion.git' };
    const filled = { homepage: 'https://git.example.org/', bugs: real, repository: real };
    assert.deepEqual(publishingFaults(filled), []);
    const placeholder = { url: 'https://repository.invalid/second-opinion' };
    for (const [given, named] of [
      [{ ...filled, homepage: placeholder.url }, 'homepage'],
      [{ ...filled, bugs: placeholder }, 'bugs.url'],
      [{ ...filled, repository: undefined }, 'repository.url'],
    ] as const) {
      const [fault, ...others] = publishingFaults(given);
      assert.match(fault!, new RegExp(`^${named} in package.json is ".*": name the real address`));
      assert.deepEqual(others, []);
    }
  });
});

describe('the package, as its readers’ tools see it', () => {
  const run = (...command: string[]) =>
    execFileSync('npx', command, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });

  it('is clean under publint', () => {
    assert.match(run('publint', '--strict'), /All good!/);
  });

  it('has types that are right for each way to import it, modules only', () => {
    const told = run('attw', '--pack', '.', '--profile', 'esm-only', '--format', 'json');
    const { problems, analysis } = JSON.parse(told) as {
      problems?: Record<string, { entrypoint: string; resolutionKind: string }[]>;
      analysis: { entrypoints: Record<string, unknown> };
    };
    // Node 10 and CommonJS know no `exports` of modules: they are not promised.
    const wrong = Object.values(problems ?? {})
      .flat()
      .filter(({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind));
    assert.deepEqual(wrong, []);
    const doors = Object.keys(analysis.entrypoints).sort();
    assert.deepEqual(doors, Object.keys(manifest.exports).sort());
  });
});

/** What Lit's build for Node adds by itself, a registry of elements among it. */
const LIT_GLOBALS = /^lit|^reactiveElementVersions$|^customElements$/;

describe('importing in Node', () => {
  it('the class defines no tag and leaves no trace', async () => {
    const before = Object.keys(globalThis);
    const { SecondOpinionElement } = (await import('second-opinion' as string)) as typeof Index;
    assert.equal(SecondOpinionElement.version, VERSION);
    const added = Object.keys(globalThis).filter((name) => !before.includes(name));
    assert.deepEqual(
      added.filter((name) => !LIT_GLOBALS.test(name)),
      [],
    );
    assert.equal(globalThis.customElements?.get('second-opinion'), undefined);
  });

  it('any module, and the script, does nothing and throws nothing', async () => {
    const before = Object.keys(globalThis);
    const folder = new URL('dist/modules/', ROOT);
    const names = readdirSync(folder, { recursive: true }) as string[];
    // The frame's scripts are made from modules that the package does not have.
    const modules = names.filter((name) => /^(?!frame\/).*\.js$/.test(name));
    assert.ok(modules.length > 60, `${modules.length} modules`);
    for (const name of modules) await import(new URL(name, folder).href);
    await import('second-opinion/second-opinion.js' as string);
    const added = Object.keys(globalThis).filter((name) => !before.includes(name));
    assert.deepEqual(
      added.filter((name) => !LIT_GLOBALS.test(name)),
      [],
    );
    assert.equal(globalThis.customElements?.get('second-opinion'), undefined);
  });

  it('the engine answers', async () => {
    const { assess } = (await import('second-opinion/engine' as string)) as typeof Engine;
    assert.deepEqual(assess({ safety: 'none-of-these' }), { next: 'problem' });
  });
});
