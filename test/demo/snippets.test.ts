import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  contrastFaults,
  DEFAULT_COLORS,
  DEFAULTS,
  type BuilderSettings,
} from '../../demo/builder/settings.js';
import { pieces, SYSTEMS, type System } from '../../demo/builder/snippets.js';
import { VERSION } from '../../src/version.js';

const HOSTILE = `"><script>alert('1')</script> & [/x] {{ x }} \${ x } -->`;
const settings = (change: Partial<BuilderSettings> = {}): BuilderSettings => ({
  ...DEFAULTS,
  ...change,
});
const code = (system: System, change?: Partial<BuilderSettings>) =>
  pieces(system, settings(change)).map((piece) => piece.code);

const CHOSEN: Partial<BuilderSettings> = {
  topic: 'heart-valve',
  country: 'gb',
  headingLevel: 3,
  publisher: 'Example Hospital',
  publisherInterest: 'offers-second-opinions',
  services: 'Call us.',
};

describe('the snippets of the builder', () => {
  it('leave out settings that are defaults', () => {
    const [element] = code('page');
    assert.match(
      element!,
      /^<second-opinion>\n {2}<p>Ask your doctor .*<\/p>\n<\/second-opinion>$/,
    );
  });

  it('have every setting that differs from the default', () => {
    assert.equal(
      code('page', CHOSEN)[0]!.split('\n')[0],
      '<second-opinion topic="heart-valve" country="gb" heading-level="3" ' +
        'publisher="Example Hospital" publisher-interest="offers-second-opinions">',
    );
    assert.match(code('page', CHOSEN)[0]!, /<p slot="services">Call us\.<\/p>/);
    assert.match(code('div', CHOSEN)[0]!, /^<div data-second-opinion data-topic="heart-valve"/);
    assert.match(code('div', CHOSEN)[0]!, /<p data-slot="services">Call us\.<\/p>/);
    assert.match(
      code('frame', CHOSEN)[0]!,
      /frame-[\d.]+\.html\?topic=heart-valve&amp;country=gb&amp;/,
    );
    assert.equal(
      code('wordpress-shortcode', CHOSEN)[0],
      '[second_opinion topic="heart-valve" country="gb" heading_level="3" ' +
        'publisher="Example Hospital" publisher_interest="offers-second-opinions" ' +
        'services="Call us."]',
    );
    assert.deepEqual(JSON.parse(code('wordpress-block', CHOSEN)[0]!.match(/\{.*\}/)![0]), {
      topic: 'heart-valve',
      country: 'gb',
      heading_level: '3',
      publisher: 'Example Hospital',
      publisher_interest: 'offers-second-opinions',
      services: 'Call us.',
    });
  });

  it('load the file of the version and the language', () => {
    assert.match(
      code('page')[1]!,
      new RegExp(`src="/second-opinion/second-opinion-${VERSION}.js"`),
    );
    const spanish = code('page', { language: 'es', folder: '/x' });
    assert.match(spanish[0]!, /lang="es">\n {2}<p>Pregunte/);
    assert.match(spanish[1]!, new RegExp(`src="/x/second-opinion-${VERSION}.es.js"`));
  });

  it('set crossorigin only for files of another site', () => {
    assert.doesNotMatch(code('page')[1]!, /crossorigin/);
    assert.match(code('page', { folder: 'https://cdn.example/' })[1]!, /crossorigin="anonymous"/);
    assert.match(code('drupal', { folder: 'https://cdn.example/' })[0]!, /type: external/);
  });

  it('have CSS only where a colour or a corner was chosen', () => {
    assert.equal(code('page').length, 2);
    const colors = { accent: '#7a0052', text: '#000000', background: '#ffffff' };
    const [, , css] = code('page', { colors, corners: 'square' });
    assert.match(css!, /^second-opinion \{\n {2}color-scheme: light;\n/);
    assert.match(css!, /--so-accent: #7a0052;\n/);
    assert.match(css!, /--so-on-accent: #ffffff;\n/);
    assert.match(css!, /--so-radius: 0;\n\}$/);
  });

  for (const system of Object.keys(SYSTEMS) as System[]) {
    it(`escape hostile values: ${SYSTEMS[system]}`, () => {
      const all = code(system, { publisher: HOSTILE, services: HOSTILE }).join('\n');
      assert.doesNotMatch(all, /<script>alert/);
      assert.doesNotMatch(all.replace(/ ?\/?-->$/gm, ''), /-->/);
      if (system === 'wordpress-shortcode') assert.match(all, /^\[[^[\]]*\]$/);
      if (system === 'aem') assert.doesNotMatch(all, /(?<!\\)\$\{/);
      if (system === 'drupal')
        assert.match(all, /\{% verbatim %\}[^]*\{\{ x \}\}[^]*\{% endverbatim/);
    });
  }
});

describe('the colours of the builder', () => {
  it('are warned about only where contrast is too low', () => {
    assert.deepEqual(contrastFaults(DEFAULT_COLORS), []);
    assert.deepEqual(contrastFaults({ ...DEFAULT_COLORS, text: '#999999' }), [
      'Text on the background: 2.8 to 1. It needs 4.5 to 1 to be read by everyone.',
    ]);
    const pale = contrastFaults({ ...DEFAULT_COLORS, accent: '#ffe000' });
    assert.match(pale[0]!, /^Links and edges .*: 1\.3/);
  });

  it('set the colour scheme, so that the emergency number is legible', () => {
    const dark = { accent: '#84ccf0', text: '#f1f4f7', background: '#141a20' };
    assert.deepEqual(contrastFaults(dark), []);
    const [, , css] = code('page', { colors: dark });
    assert.match(css!, /color-scheme: dark;/);
    assert.match(css!, /--so-urgent: #ffa8a3;\n {2}--so-on-urgent: #141a20;/);
    const middle = { accent: '#000000', text: '#000000', background: '#b06060' };
    assert.match(String(contrastFaults(middle)), /^The emergency number on the background: /);
  });
});
