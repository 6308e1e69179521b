import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { rollup, type Plugin, type RollupOptions } from 'rollup';

const { onePolicy } = (await import('../../tools/build/one-policy.mjs' as string)) as {
  onePolicy: (name: string) => Plugin;
};
const DIST = new URL('../../dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, DIST), 'utf8');
const script = read('second-opinion.js');

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

describe('every script', () => {
  for (const name of readdirSync(DIST).filter((file) => file.endsWith('.js'))) {
    it(`is right in a page of any charset: ${name} is ASCII`, () => {
      assert.match(read(name), /^[\x00-\x7f]+$/);
    });
  }
});

describe('the build', () => {
  it('fails when an import stays unresolved', async () => {
    const { default: configs } = (await import('../../rollup.config.mjs' as string)) as {
      default: RollupOptions[];
    };
    for (const { onwarn } of configs) {
      await assert.rejects(
        build('import "not-to-be-found";', [], onwarn),
        /UNRESOLVED_IMPORT.*not-to-be-found/,
      );
    }
  });

  const ASKS = {
    'asks for no policy, as Lit has changed': ';',
    'asks for a policy of another name': 'globalThis.trustedTypes.createPolicy("lit-html", {});',
    'asks for one more':
      'const types = trustedTypes; types.createPolicy("promised", {}); types.createPolicy("b", {});',
  };
  for (const [name, code] of Object.entries(ASKS)) {
    it(`fails when a script ${name}`, async () => {
      await assert.rejects(build(code, [onePolicy('promised')]), /must create one policy/);
    });
  }

  it('passes when a script asks for the policy that is promised', async () => {
    await build('trustedTypes.createPolicy("promised", {});', [onePolicy('promised')]);
  });
});

/** Bundles a script of one module. */
async function build(code: string, plugins: Plugin[], onwarn?: RollupOptions['onwarn']) {
  const planted: Plugin = {
    name: 'planted',
    resolveId: (id) => (id === 'planted' ? id : null),
    load: (id) => (id === 'planted' ? code : null),
  };
  const bundle = await rollup({
    input: 'planted',
    plugins: [planted, ...plugins],
    onwarn: onwarn!,
  });
  await bundle.generate({ format: 'iife' });
}
