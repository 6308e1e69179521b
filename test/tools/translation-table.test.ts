import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import { everyString, placeOf, tokensIn } from '../text/every-string.js';

const TOOL = fileURLToPath(new URL('../../tools/translation-table.ts', import.meta.url));

describe('the table for translators', () => {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', TOOL, 'es'], {
    encoding: 'utf8',
  });
  const rows = stdout.trim().split('\n').map(cellsOf);
  const [head, ...texts] = rows;
  const byPlace = new Map(texts.map((cells) => [cells[0], cells]));

  it('has a row for each text, with its translation and at most so many characters', () => {
    assert.deepEqual(head, ['place', 'English', 'context', 'length', 'at most', 'es']);
    assert.equal(byPlace.size, texts.length);
    for (const entry of everyString(EN)) {
      const [, words, , length, most] = byPlace.get(placeOf(entry, entry.path))!;
      assert.equal(words, entry.words);
      assert.ok(Number(length) === words.length && Number(most) > words.length, words);
    }
    for (const entry of everyString(ES)) {
      assert.equal(byPlace.get(placeOf(entry, entry.path))!.at(-1), entry.words);
    }
  });

  it('says of each text what it is, and which tokens to keep', () => {
    for (const [place, words = '', context = ''] of texts) {
      assert.match(context, /^[A-Z`{].{8}/, place);
      for (const token of tokensIn(words)) assert.ok(context.includes(`{${token}}`), place);
    }
  });

  it('says where a variant of the words is shown', () => {
    const variants = everyString(EN).filter(({ scope }) => scope.when ?? scope.until);
    assert.ok(variants.length > 0);
    for (const entry of variants) {
      const [place, , context = ''] = byPlace.get(placeOf(entry, entry.path))!;
      const { when, until } = entry.scope;
      if (when) assert.ok(context.includes(`Only with “${when}”.`), place);
      if (until) assert.ok(context.includes(`Until ${until}.`), place);
    }
  });
});

function cellsOf(row: string): string[] {
  return [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell!.replaceAll('""', '"'));
}
