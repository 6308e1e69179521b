import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFrameSettings } from '../../src/frame/frame-settings.js';

function read(query: string) {
  const warnings: string[] = [];
  const settings = readFrameSettings(query, (message) => void warnings.push(message));
  return { ...settings, attributes: Object.fromEntries(settings.attributes), warnings };
}

describe('the settings of a frame', () => {
  it('have defaults', () => {
    assert.deepEqual(read(''), {
      attributes: { 'heading-level': '1' },
      colorScheme: 'light',
      instance: '',
      warnings: [],
    });
  });

  it('set the attributes of the element, whatever the case of their names', () => {
    const query = '?Topic=cancer&country=GB&lang=es&HEADING-LEVEL=2&publisher=A%26B&instance=7';
    const { attributes, instance, warnings } = read(query);
    assert.deepEqual(attributes, {
      topic: 'cancer',
      country: 'GB',
      lang: 'es',
      'heading-level': '2',
      publisher: 'A&B',
    });
    assert.equal(instance, '7');
    assert.deepEqual(warnings, []);
  });

  it('share nothing, because anyone can write the address', () => {
    const { attributes, warnings } = read('?share=answers&SHARE=outcome');
    assert.deepEqual(attributes, { 'heading-level': '1' });
    const message = 'second-opinion: an address shares nothing, so "share" is left out.';
    assert.deepEqual(warnings, [message, message]);
  });

  it('accept three color schemes, and warn about any other', () => {
    assert.equal(read('?color-scheme=dark').colorScheme, 'dark');
    assert.equal(read('?color-scheme=light+dark').colorScheme, 'light dark');
    const { colorScheme, warnings } = read('?color-scheme=x;y');
    assert.equal(colorScheme, 'light');
    assert.deepEqual(warnings, [
      'second-opinion: color-scheme="x;y" is not known. Allowed: light, dark, light dark. ' +
        'Using light.',
    ]);
  });

  it('warn about an unknown setting', () => {
    assert.deepEqual(read('?topics=cancer').warnings, [
      'second-opinion: topics="cancer" is not known. Allowed: topic, country, heading-level, ' +
        'publisher, publisher-interest, lang, color-scheme, instance.',
    ]);
  });
});
