import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { rollup, type RollupOptions } from 'rollup';

const script = readFileSync(new URL('../../dist/second-opinion.js', import.meta.url), 'utf8');

describe('the script', () => {
  it('names its version and licences', () => {
    assert.match(
      script,
      /^\/\*! second-opinion \d+\.\d+\.\d+, MIT license\. .*BSD-3-Clause\. \*\/\n/,
    );
  });

  it('is self-contained: it imports, requires and loads nothing', () => {
    assert.doesNotMatch(script, /\bimport\s*[({"'*]|\brequire\(|\bfrom\s*["']|importScripts/);
    assert.doesNotMatch(
      script,
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|new Image|EventSource/,
    );
  });

  it('stores nothing and evaluates no text as code', () => {
    assert.doesNotMatch(script, /localStorage|sessionStorage|indexedDB|document\.cookie|pushState/);
    assert.doesNotMatch(script, /\beval\(|new Function|unsafeHTML|document\.write/);
  });

  it('has Lit’s production build, without its warnings', () => {
    assert.doesNotMatch(script, /lit is in dev mode/i);
  });

  it('does nothing on a server, or in a browser without custom elements', () => {
    const page = Object.freeze({});
    assert.doesNotThrow(() => runInNewContext(script, page));
  });
});

describe('the build', () => {
  it('fails when an import stays unresolved', async () => {
    const config = (await import('../../rollup.config.mjs' as string)) as { script: RollupOptions };
    const planted = {
      name: 'planted',
      resolveId: (id: string) => (id === 'planted' ? id : null),
      load: (id: string) => (id === 'planted' ? 'import "not-to-be-found"; export {};' : null),
    };
    await assert.rejects(
      rollup({ input: 'planted', plugins: [planted], onwarn: config.script.onwarn! }),
      /UNRESOLVED_IMPORT.*not-to-be-found/,
    );
  });
});
