import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';

interface Server {
  readonly config: { readonly port: number };
  readonly webSockets: { sendImport(path: string): void };
  stop(): Promise<unknown>;
}
const { startDevelopment } = (await import('../../tools/dev.mjs' as string)) as {
  startDevelopment: (options: { root: string }) => Promise<Server>;
};

/** In milliseconds, from the edit of a file to the page that shows it. */
const SEEN_WITHIN = 2_000;

const root = mkdtempSync(join(tmpdir(), 'demo-'));
const write = (path: string, content: string) => writeFileSync(join(root, path), content);
let server: Server;

before(async () => {
  for (const folder of ['src', 'demo']) mkdirSync(join(root, folder));
  write('src/second-opinion.ts', `import { word } from './word.js'; document.title = word;`);
  write('src/word.ts', `export const word: string = 'first';`);
  write('demo/index.html', '<!doctype html><html><head></head><body>A page</body></html>');
  write('demo/demo.css', 'body { color: navy }');
  server = await startDevelopment({ root });
});

after(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

const load = async (path: string) =>
  (await fetch(`http://localhost:${server.config.port}${path}`)).text();

/** Edits a file, and waits until the server tells the pages to reload. */
async function edit(path: string, content: string): Promise<void> {
  const { promise, resolve, reject } = deferred();
  const reload = mock.method(server.webSockets, 'sendImport', resolve);
  const timer = setTimeout(reject, SEEN_WITHIN, new Error(`No page was reloaded for ${path}`));
  write(path, content);
  await promise;
  clearTimeout(timer);
  reload.mock.restore();
}

function deferred() {
  let resolve = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<void>((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}

describe('npm run dev', () => {
  it('serves pages that can be told to reload', async () => {
    assert.match(await load('/demo/index.html'), /__web-dev-server__web-socket\.js/);
  });

  it('shows an edited source within two seconds', async () => {
    assert.match(await load('/dist/second-opinion.js'), /"first"/);
    await edit('src/word.ts', `export const word: string = 'second';`);
    assert.match(await load('/dist/second-opinion.js'), /"second"/);
  });

  it('shows an edited page and an edited style within two seconds', async () => {
    await edit('demo/index.html', '<!doctype html><html><head></head><body>Edited</body></html>');
    assert.match(await load('/demo/index.html'), /Edited/);
    await edit('demo/demo.css', 'body { color: teal }');
    assert.match(await load('/demo/demo.css'), /teal/);
  });

  it('shows the error of a source in the page, and recovers from it', async () => {
    await edit('src/word.ts', `export const word: string = ;`);
    const script = await load('/dist/second-opinion.js');
    assert.match(script, /Unexpected \\";\\"/);
    assert.match(script, /word\.ts:1:28/);
    assert.doesNotThrow(() => new Function(script));
    await edit('src/word.ts', `export const word: string = 'third';`);
    assert.match(await load('/dist/second-opinion.js'), /"third"/);
  });
});
