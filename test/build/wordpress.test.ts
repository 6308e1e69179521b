import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { ANSWER_OPTIONS } from '../../src/content/answer-options.js';
import { COUNTRIES } from '../../src/content/countries.js';
import { optionText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import { VERSION } from '../../src/version.js';

const { pluginFiles, zip } = (await import('../../tools/wordpress.mjs' as string)) as {
  pluginFiles(version: string): Promise<Record<string, Uint8Array>>;
  zip(files: Record<string, Uint8Array>): Uint8Array;
};
const SPANISH = new URL('../../src/wordpress/languages/second-opinion-es_ES.po', import.meta.url);
const packed = zip(await pluginFiles(VERSION));
const files = unzipSync(packed);
const names = Object.keys(files);
const read = (name: string) => strFromU8(files[`second-opinion/${name}`]!);
const sources = names.filter((name) => /\.(?:php|js)$/.test(name) && !name.includes(VERSION));

describe('the plugin for WordPress', () => {
  it('is the same bytes each time', async () => {
    assert.ok(Buffer.from(zip(await pluginFiles(VERSION))).equals(packed));
  });

  it('has its scripts under names with the version, and the editions of all languages', () => {
    for (const name of ['.js', '.en.js', '.es.js']) read(`second-opinion-${VERSION}${name}`);
    for (const language of ['en', 'es']) {
      for (const country of COUNTRIES) {
        assert.match(read(`static/${language}-${country}.html`), /^<h2>/);
        assert.match(read(`static/${language}-${country}.short.html`), /^<h2>/);
      }
    }
    assert.ok(names.every((name) => name.startsWith('second-opinion/') && !name.endsWith('.po')));
  });

  it('names one version everywhere', () => {
    assert.match(read('second-opinion.php'), new RegExp(`Version: +${VERSION}\\n`));
    assert.match(read('second-opinion.php'), new RegExp(`_VERSION = '${VERSION}'`));
    assert.match(read('readme.txt'), new RegExp(`Stable tag: ${VERSION}\\n`));
    assert.equal((JSON.parse(read('block.json')) as { version: string }).version, VERSION);
    for (const name of sources) assert.ok(!strFromU8(files[name]!).includes('{version}'), name);
  });

  it('says the same of what it needs in its readme and in its header', () => {
    for (const need of ['Requires at least', 'Requires PHP', 'License']) {
      const [said] = new RegExp(`(?<=${need}: +)\\S+`).exec(read('second-opinion.php'))!;
      assert.match(read('readme.txt'), new RegExp(`${need}: ${said}\\n`));
    }
  });

  it('holds the hash of each file, as `integrity` names it', () => {
    const hashes = [...read('includes/hashes.php').matchAll(/'(.+)' => '(sha384-.+)'/g)];
    assert.ok(hashes.length > 15);
    for (const [, name, hash] of hashes) {
      const digest = createHash('sha384').update(files[`second-opinion/${name}`]!);
      assert.equal(hash, `sha384-${digest.digest('base64')}`, name);
    }
  });

  it('offers every value that the element knows, in the words of the element', () => {
    const editor = read('editor/choices.js');
    for (const [text, translate] of [
      [EN, (words: string) => words],
      [ES, translated],
    ] as const) {
      for (const topic of ANSWER_OPTIONS.problem) {
        const [, words] = new RegExp(`\\['${topic}', __\\('(.+?)'`).exec(editor)!;
        const context = { text, country: 'us', today: '', facts: new Set<never>() } as const;
        assert.equal(translate(words!), optionText('problem', topic, context).short);
      }
    }
    for (const country of COUNTRIES.filter((one) => one !== 'us')) {
      assert.ok(editor.includes(`['${country}'`), country);
    }
  });

  it('has every word of its own in Spanish', () => {
    const missing = sources.flatMap((name) =>
      [...strFromU8(files[name]!).matchAll(/__\(\s*'(.+?)',\s*'second-opinion',?\s*\)/g)]
        .map(([, words]) => words!)
        .filter((words) => !translated(words)),
    );
    assert.deepEqual(missing, []);
    const words = readFileSync(SPANISH, 'utf8');
    const block = JSON.parse(read('block.json')) as Record<string, string | string[]>;
    for (const key of ['title', 'description', 'keyword']) {
      for (const said of [block[key] ?? block[`${key}s`]!].flat()) {
        assert.ok(words.includes(`msgctxt "block ${key}"\nmsgid "${said}"\nmsgstr "`), said);
      }
    }
  });

  it('runs no PHP file on its own, and names nothing without its prefix', () => {
    for (const name of sources.filter((file) => file.endsWith('.php'))) {
      const code = strFromU8(files[name]!);
      assert.match(code, /defined\( 'ABSPATH' \) \|\| exit;/, name);
      for (const [, named] of code.matchAll(/^(?:function|const) (\w+)/gm)) {
        assert.match(named!, /^second_opinion_/i, name);
      }
    }
  });
});

/** As a script of the editor is given it. */
function translated(words: string): string | undefined {
  const { locale_data: data } = JSON.parse(
    read('languages/second-opinion-es_ES-second-opinion-form.json'),
  ) as { locale_data: { messages: Record<string, string[]> } };
  return data.messages[words]?.[0];
}
