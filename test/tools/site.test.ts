import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PROTOCOL } from '../../src/content/protocol.js';

const { makeSite } = (await import('../../tools/site/site.mjs' as string)) as {
  makeSite: (base: string | undefined, folder: URL) => Promise<void>;
};

const BASE = 'https://health.example/opinion/';
const home = mkdtempSync(`${tmpdir()}/second-opinion-site-`);
const folder = pathToFileURL(`${home}/`);
await makeSite('https://health.example/opinion', folder);
after(() => rmSync(home, { recursive: true }));

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('dist/'));
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const topicPages = pages.filter((file) => /^(?:en|es)\//.test(file));

/** Where the addresses in a page lead to, in the folder. */
function addressesIn(file: string): URL[] {
  return [...read(file).matchAll(/<(?:a|link|script|img|iframe)\s[^>]*?(?:href|src)="([^"]*)"/g)]
    .map(([, address]) => address!.replaceAll('&amp;', '&').replace(BASE, String(folder)))
    .filter((address) => !/^(?:https?|tel|sms|mailto|data):/.test(address))
    .map((address) => new URL(address, new URL(file, folder)));
}

function hasTarget({ pathname, hash }: URL): boolean {
  const file = new URL(`file://${pathname.replace(/\/$/, '/index.html')}`);
  if (!existsSync(file)) return false;
  const place = decodeURIComponent(hash.slice(1));
  return !place || readFileSync(file, 'utf8').includes(`id="${place}"`);
}

describe('the folder for a static host', () => {
  it('has no link, script or style without a target', () => {
    const missing = pages.flatMap((file) =>
      addressesIn(file)
        .filter((address) => !hasTarget(address))
        .map((address) => `${file}: ${address.pathname}${address.hash}`),
    );
    assert.ok(pages.length > 40, `${pages.length} pages`);
    assert.deepEqual(missing, []);
  });

  it('has a page for each topic in each language, and one without a topic', () => {
    assert.equal(topicPages.length, 2 * (PROTOCOL.options.problem.length + 1));
    for (const file of topicPages) {
      const [, language, topic] = /^(..)\/([\w-]+)\.html$/.exec(file)!;
      const page = read(file);
      assert.ok(page.includes(`<html lang="${language}`), file);
      assert.equal(page.includes(` topic="${topic}"`), topic !== 'index', file);
    }
  });

  it('answers for each of these pages as oEmbed asks, with a frame that is in the folder', () => {
    for (const file of topicPages) {
      const [, address] = /type="application\/json\+oembed" href="([^"]*)"/.exec(read(file))!;
      const answer = JSON.parse(read(address!.replace(BASE, ''))) as Record<string, unknown>;
      assert.equal(answer['version'], '1.0');
      assert.equal(answer['type'], 'rich');
      assert.ok(Number(answer['width']) > 0 && Number(answer['height']) > 0);
      const [, frame] = /<iframe src="([^"]*)"/.exec(String(answer['html']))!;
      const { pathname, searchParams } = new URL(frame!.replaceAll('&amp;', '&'));
      assert.ok(files.includes(pathname.replace('/opinion/', '')), pathname);
      const topic = searchParams.get('topic') ?? 'index';
      assert.equal(`${searchParams.get('lang')}/${topic}.html`, file);
    }
  });

  for (const base of [
    undefined,
    'health.example',
    'ftp://health.example',
    'https://a.example/?b',
  ]) {
    it(`is not made for the base ${base}, and says what is allowed`, async () => {
      await assert.rejects(makeSite(base, folder), {
        name: 'RangeError',
        message: new RegExp(
          `^--base "${(base ?? '').replace('?', '\\?')}" is not .*Allowed: https`,
        ),
      });
    });
  }
});
