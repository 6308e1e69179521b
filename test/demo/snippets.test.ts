import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { roomRule } from '../../demo/builder/room.js';
import { leftOut } from '../../demo/builder/left-out.js';
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
/** What a choice leaves in a snippet. */
const TRACES = {
  'your own colors': '--so-accent: #84ccf0',
  'your corners': '--so-radius: 0',
  'your services': 'Call us.',
  'your notice': 'Interpreters are free.',
  'the links of your services': '"https://hospital.example/call"',
};
const code = (system: System, change?: Partial<BuilderSettings>) =>
  pieces(system, settings(change)).map((piece) => piece.code);

const CHOSEN: Partial<BuilderSettings> = {
  topic: 'heart-valve',
  country: 'gb',
  headingLevel: 3,
  publisher: 'Example Hospital',
  publisherInterest: 'offers-second-opinions',
  services: [{ words: 'Call us.', link: 'https://hospital.example/call' }],
  notice: { words: 'Interpreters are free.', link: '' },
};

describe('the snippets of the builder', () => {
  it('leave out settings that are defaults', () => {
    const [element] = code('page');
    assert.match(element!, /^<second-opinion>\n {2}<h2>Should I get [^]*\n<\/second-opinion>$/);
  });

  it('have every setting that differs from the default', () => {
    assert.equal(
      code('page', CHOSEN)[0]!.split('\n')[0],
      '<second-opinion topic="heart-valve" country="gb" heading-level="3" ' +
        'publisher="Example Hospital" publisher-interest="offers-second-opinions">',
    );
    assert.match(
      code('page', CHOSEN)[0]!,
      /<p slot="services"><a href="https:\/\/hospital\.example\/call">Call us\.<\/a><\/p>/,
    );
    assert.match(code('page', CHOSEN)[0]!, /<p slot="notice">Interpreters are free\.<\/p>/);
    assert.match(code('div', CHOSEN)[0]!, /^<div data-second-opinion data-topic="heart-valve"/);
    assert.match(
      code('div', CHOSEN)[0]!,
      /<p data-slot="services"><a href="[^"]*">Call us\.<\/a><\/p>/,
    );
    assert.match(
      code('frame', CHOSEN)[0]!,
      /frame-[\d.]+\.html\?topic=heart-valve&amp;country=gb&amp;/,
    );
    assert.equal(
      code('wordpress-shortcode', CHOSEN)[0],
      '[second_opinion topic="heart-valve" country="gb" heading_level="3" ' +
        'publisher="Example Hospital" publisher_interest="offers-second-opinions" ' +
        'notice="Interpreters are free." ' +
        'services="Call us." services_url="https://hospital.example/call"]',
    );
    assert.deepEqual(JSON.parse(code('wordpress-block', CHOSEN)[0]!.match(/\{.*\}/)![0]), {
      topic: 'heart-valve',
      country: 'gb',
      heading_level: '3',
      publisher: 'Example Hospital',
      publisher_interest: 'offers-second-opinions',
      notice: 'Interpreters are free.',
      services: [{ name: 'Call us.', url: 'https://hospital.example/call' }],
    });
  });

  it('load the file of the version and the language', () => {
    assert.match(
      code('page')[1]!,
      new RegExp(`src="/second-opinion/second-opinion-${VERSION}.js"`),
    );
    const spanish = code('page', { language: 'es', folder: '/x' });
    assert.match(spanish[0]!, /lang="es">\n {2}<h2>¿Debo pedir/);
    assert.match(spanish[1]!, new RegExp(`src="/x/second-opinion-${VERSION}.es.js"`));
  });

  it('set crossorigin only for files of another site', () => {
    assert.doesNotMatch(code('page')[1]!, /crossorigin/);
    assert.match(code('page', { folder: 'https://cdn.example/' })[1]!, /crossorigin="anonymous"/);
    assert.match(code('drupal', { folder: 'https://cdn.example/' })[0]!, /type: external/);
  });

  it('have the look in their CSS only where a colour or a corner was chosen', () => {
    assert.doesNotMatch(code('page')[2]!, /--so-/);
    const colors = { accent: '#7a0052', text: '#000000', background: '#ffffff' };
    const [, , css] = code('page', { colors, corners: 'square' });
    assert.match(css!, /\nsecond-opinion \{\n {2}color-scheme: light;\n/);
    assert.match(css!, /--so-accent: #7a0052;\n/);
    assert.match(css!, /--so-on-accent: #ffffff;\n/);
    assert.match(css!, /--so-radius: 0;\n\}$/);
  });

  it('lead nowhere but to an address that begins with https://', () => {
    for (const link of [
      'javascript:alert(1)',
      'http://a.example',
      'https://',
      'a.example',
      '//a',
    ]) {
      const [element] = code('page', { services: [{ words: 'Call us.', link }] });
      assert.match(element!, /<p slot="services">Call us\.<\/p>/, link);
    }
  });

  it('leave out a service without words, and keep several', () => {
    const words = ['One', ' ', 'Two'].map((one) => ({ words: one, link: '' }));
    const [element] = code('div', { services: words });
    assert.deepEqual(element!.match(/services">[^<]*/g), ['services">One', 'services">Two']);
    assert.equal(
      code('wordpress-shortcode', { services: words })[0],
      '[second_opinion]\n<p data-slot="services">One</p>\n<p data-slot="services">Two</p>\n' +
        '[/second_opinion]',
    );
  });

  it('have no blank line that would end HTML within Markdown', () => {
    assert.doesNotMatch(code('markdown', CHOSEN)[0]!, /\n\s*\n|^ /);
  });

  it('say in an address all that an address can', () => {
    const dark = { accent: '#84ccf0', text: '#f1f4f7', background: '#141a20' };
    const [frame] = code('frame', { ...CHOSEN, colors: dark });
    assert.match(frame!, /publisher=Example\+Hospital.*color-scheme=dark"/);
    assert.match(
      code('link', { ...CHOSEN, language: 'es' })[0]!,
      new RegExp(
        `^<a href="/second-opinion/static-es-gb-${VERSION}.html` +
          '#second-opinion&amp;country=gb&amp;topic=heart-valve&amp;.*>¿Debo pedir',
      ),
    );
  });

  for (const system of Object.keys(SYSTEMS) as System[]) {
    it(`escape hostile values: ${SYSTEMS[system]}`, () => {
      const words = { words: HOSTILE, link: `https://a.example/${HOSTILE}` };
      const change = { publisher: HOSTILE, services: [words], notice: words };
      const pasted = code(system, change);
      const all = pasted.join('\n');
      assert.doesNotMatch(all, /<script>alert/);
      assert.doesNotMatch(all.replace(/ ?\/?-->$/gm, ''), /-->/);
      if (system === 'wordpress-shortcode') assert.match(pasted[0]!, /^\[[^[\]]*\]$/);
      if (system === 'aem') assert.doesNotMatch(all, /(?<!\\)\$\{/);
      if (system === 'drupal')
        assert.match(all, /\{% verbatim %\}[^]*\{\{ x \}\}[^]*\{% endverbatim/);
    });
  }
});

describe('the documentation', () => {
  it('keeps the room that the builder keeps for all that the introduction can show', () => {
    const path = new URL('../../docs/embedding.md', import.meta.url);
    const all = settings({
      topic: 'no-cause-found',
      country: 'intl',
      publisher: 'Example Hospital',
      publisherInterest: 'offers-second-opinions',
    });
    const [, rule] = roomRule(['second-opinion:not(:defined)', '[data-second-opinion]'], all).split(
      /\/\*.*\*\/\n/,
    );
    assert.ok(readFileSync(path, 'utf8').includes(rule!), rule);
  });
});

describe('what a snippet cannot carry', () => {
  const colors = { accent: '#84ccf0', text: '#f1f4f7', background: '#141a20' };
  const all = settings({ ...CHOSEN, colors, corners: 'square' });

  for (const system of Object.keys(SYSTEMS) as System[]) {
    it(`is told: ${SYSTEMS[system]}`, () => {
      const written = pieces(system, all)
        .map((piece) => piece.code)
        .join('\n');
      const told = leftOut(system, all);
      for (const [choice, trace] of Object.entries(TRACES)) {
        const isTold = told.some((one) => one.startsWith(choice));
        assert.equal(isTold, !written.includes(trace), `${choice}: ${told.join()}`);
      }
      assert.equal(leftOut(system, settings({ language: 'en' })).join(), '');
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
