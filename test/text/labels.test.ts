import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PROTOCOL } from '../../src/content/protocol.js';
import { SOURCE_IDS } from '../../src/content/sources.js';
import {
  contactOf,
  optionText,
  sourceName,
  sourceText,
  toSegments,
} from '../../src/text/compose.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { assertNone } from './assert-none.js';
import { plainContext } from './plain-context.js';

for (const text of LANGUAGES) {
  const { language } = text;

  describe(`options, in ${language}`, () => {
    const options = Object.entries(PROTOCOL.options).flatMap(([question, ids]) =>
      ids.map((id) => ({
        id,
        ...optionText(question as 'safety', id as 'crisis', plainContext(text)),
      })),
    );

    it('have a short form for lists, a phrase without a full stop', () => {
      assertNone(options.filter(({ short }) => !short || /\.$/.test(short)).map(({ id }) => id));
    });

    it('have a short form that is no longer than the label', () => {
      assertNone(options.filter(({ short, label }) => short.length > label.length).map(idOf));
    });

    it('say a problem also as a topic', () => {
      for (const id of PROTOCOL.options.problem) {
        assert.ok(optionText('problem', id, plainContext(text)).topic, id);
      }
    });
  });

  describe(`contacts, in ${language}`, () => {
    it('are called by the name that the language has for them', () => {
      const label = 'a name of its own';
      const own: Text = { ...text, contacts: { 'medicare-line': [label, 'tel:1'] } };
      assert.deepEqual(toSegments('{medicare-line}', plainContext(own)), [[label, 'tel:1']]);
      assert.deepEqual(contactOf('medicare-line', 'us', own), [label, 'tel:1']);
    });

    it('are no link where the country has no such number', () => {
      const { localNumber, localCrisisLine } = text.emergencyLine;
      const local = toSegments('{emergency}, {crisis}', plainContext(text, 'intl'));
      assert.equal(local.join(''), `${localNumber}, ${localCrisisLine}`);
      assert.equal(contactOf('crisis-text', 'gb', text), undefined);
      assert.deepEqual(contactOf('emergency', 'gb', text), ['999', 'tel:999']);
    });
  });

  describe(`sources, in ${language}`, () => {
    it('have a name each, with its kind before it', () => {
      for (const id of SOURCE_IDS) {
        assert.match(sourceName(id, text), /\w/, id);
        assert.ok(sourceText(id, text).includes(sourceName(id, text)), id);
      }
    });

    it('that are our own rules are called so', () => {
      const { editor, unchecked } = text.source.ownRules;
      assert.deepEqual([sourceName('editor', text), sourceText('editor', text)], [editor, editor]);
      assert.equal(sourceName('unchecked', text), unchecked);
    });

    it('bear the name that the language has for them', () => {
      const names = { 'cancer-society': 'a name of its own' };
      const own: Text = { ...text, source: { ...text.source, names } };
      assert.equal(sourceName('cancer-society', own), 'a name of its own');
    });
  });
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
