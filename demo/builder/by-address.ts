/** The forms whose settings stand in an address: a link that becomes the element, and a frame. */
import { addressOf, staticPageName } from './files.js';
import { tag } from './markup.js';
import { frameHeight, frameStyle } from './room.js';
import { attributesOf, propertiesOf, type BuilderSettings } from './settings.js';

/** Its mark and settings stand after `#`; without scripts, it leads to the static edition. */
export function link(settings: BuilderSettings): string {
  const { country } = settings;
  const query = new URLSearchParams({ country, ...attributesOf(settings) });
  const page = addressOf(staticPageName(settings), settings);
  return tag('a', { href: `${page}#second-opinion&${query}` }, titleOf(settings));
}

export function frame(settings: BuilderSettings): string {
  const { 'color-scheme': colorScheme } = propertiesOf(settings);
  const query = new URLSearchParams({
    ...attributesOf(settings),
    ...(colorScheme === 'dark' && { 'color-scheme': colorScheme }),
  });
  return tag('iframe', {
    'data-second-opinion-frame': '',
    src: addressOf('frame.html', settings) + (query.size ? `?${query}` : ''),
    title: titleOf(settings),
    sandbox:
      'allow-scripts allow-same-origin allow-modals allow-downloads allow-popups ' +
      'allow-popups-to-escape-sandbox',
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
    width: '100%',
    height: String(frameHeight(settings)),
    style: frameStyle(settings),
  });
}

export function titleOf({ language }: BuilderSettings): string {
  return language === 'es' ? '¿Debo pedir una segunda opinión?' : 'Should I get a second opinion?';
}
