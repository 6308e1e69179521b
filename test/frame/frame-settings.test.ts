import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFrameSettings } from '../../src/frame/frame-settings.js';

function read(query: string) {
  const complaints: string[] = [];
  const settings = readFrameSettings(query, (message) => void complaints.push(message));
  return { ...settings, attributes: Object.fromEntries(settings.attributes), complaints };
}

describe('the settings of a frame', () => {
  it('are none without a query', () => {
    assert.deepEqual(read(''), {
      attributes: { 'heading-level': '1' },
      colorScheme: 'light',
      instance: '',
      complaints: [],
    });
  });

  it('are the attributes of the element, in any casing', () => {
    const query = '?Topic=cancer&country=GB&lang=es&HEADING-LEVEL=2&publisher=A%26B&instance=7';
    const { attributes, instance, complaints } = read(query);
    assert.deepEqual(attributes, {
      topic: 'cancer',
      country: 'GB',
      lang: 'es',
      'heading-level': '2',
      publisher: 'A&B',
    });
    assert.equal(instance, '7');
    assert.deepEqual(complaints, []);
  });

  it('never share anything: whoever writes the address would be told', () => {
    const { attributes, complaints } = read('?share=answers&SHARE=outcome');
    assert.deepEqual(attributes, { 'heading-level': '1' });
    const message = 'second-opinion: a frame shares nothing, so "share" is left out.';
    assert.deepEqual(complaints, [message, message]);
  });

  it('take the three color schemes, and name what is allowed', () => {
    assert.equal(read('?color-scheme=dark').colorScheme, 'dark');
    assert.equal(read('?color-scheme=light+dark').colorScheme, 'light dark');
    const { colorScheme, complaints } = read('?color-scheme=x;y');
    assert.equal(colorScheme, 'light');
    assert.deepEqual(complaints, [
      'second-opinion: color-scheme="x;y" is not known. Allowed: light, dark, light dark. ' +
        'Using light.',
    ]);
  });

  it('name what is not known', () => {
    assert.deepEqual(read('?topics=cancer').complaints, [
      'second-opinion: topics="cancer" is not known. Allowed: topic, country, heading-level, ' +
        'publisher, publisher-interest, lang, color-scheme, instance.',
    ]);
  });
});
