import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { LANGUAGES } from '../../src/text/languages.js';
import { primaryLanguage } from '../../src/text/text-for.js';
import { VERSION } from '../../src/version.js';

const { release } = (await import('../../tools/release.mjs' as string)) as {
  release: (folder: URL) => Promise<Record<string, string>>;
};

const home = mkdtempSync(`${tmpdir()}/second-opinion-`);
const once = pathToFileURL(`${home}/once/`);
const again = pathToFileURL(`${home}/again/`);
const hashes = await release(once);
await release(again);
after(() => rmSync(home, { recursive: true }));

const read = (name: string, folder = once) => readFileSync(new URL(name, folder));
const names = readdirSync(once);

describe('a release', () => {
  it('is the same bytes each time', () => {
    assert.deepEqual(readdirSync(again), names);
    for (const name of names) assert.ok(read(name).equals(read(name, again)), name);
  });

  it('has its version in the name of each file that pages load', () => {
    for (const name of Object.keys(hashes)) assert.match(name, new RegExp(`-${VERSION}\\.`));
    const unversioned = names.filter((name) => !name.includes(`-${VERSION}.`));
    assert.deepEqual(unversioned, [
      'CHANGELOG.md',
      'LICENSE',
      'THIRD-PARTY-NOTICES.txt',
      'integrity.json',
    ]);
  });

  it('tells the hash of each script, and its frame asks for it', () => {
    assert.deepEqual(JSON.parse(read('integrity.json').toString()), hashes);
    for (const [name, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384').update(read(name)).digest('base64');
      assert.equal(hash, `sha384-${digest}`);
    }
    const frame = read(`frame-${VERSION}.html`).toString();
    const script = `frame-${VERSION}.js`;
    assert.ok(frame.includes(`src="${script}" integrity="${hashes[script]}"`));
  });

  it('names all that is in its scripts, and nothing else', () => {
    const bill = JSON.parse(read(`second-opinion-${VERSION}.cdx.json`).toString()) as {
      bomFormat: string;
      components: { 'bom-ref': string; purl: string; pedigree?: { notes: string } }[];
      dependencies: { ref: string; dependsOn: string[] }[];
    };
    assert.equal(bill.bomFormat, 'CycloneDX');
    const found = bill.components.map(({ purl }) => decodeURIComponent(purl).slice(8));
    const notices = read('THIRD-PARTY-NOTICES.txt').toString();
    const noticed = [...notices.matchAll(/^(\S+) ([\d.]+)\n\nBSD 3-Clause/gm)];
    assert.deepEqual(
      found.sort(),
      noticed.map(([, name, version]) => `${name}@${version}`),
    );
    assert.ok(found.some((name) => name.startsWith('lit-html@')));
    const modified = bill.components.filter(({ pedigree }) => pedigree);
    assert.deepEqual(
      modified.map(({ purl, pedigree }) => [purl.split('@')[0], pedigree!.notes.split(';')[0]]),
      [['pkg:npm/lit-html', 'The scripts name its Trusted Types policy "second-opinion"']],
    );
    const refs = bill.components.map((component) => component['bom-ref']);
    const [own, ...others] = bill.dependencies;
    assert.deepEqual(own!.dependsOn.sort(), refs.sort());
    for (const { ref, dependsOn } of others) {
      for (const name of [ref, ...dependsOn]) assert.ok(refs.includes(name), name);
    }
  });

  it('keeps the content that a later one is compared with', () => {
    const kept = JSON.parse(read(`content-${VERSION}.json`).toString()) as Record<string, object>;
    assert.deepEqual(
      Object.keys(kept),
      LANGUAGES.map(({ language }) => primaryLanguage(language)),
    );
    for (const content of Object.values(kept)) assert.ok(Object.keys(content).length > 1000);
  });

  it('tells nothing of the machine that it was made on', () => {
    for (const name of names.filter((file) => !file.endsWith('.tgz'))) {
      assert.ok(!read(name).toString().includes(process.cwd()), name);
    }
  });
});
