import { drupalLibrary, drupalTemplate } from './drupal.js';
import { addressOf, isOnOtherSite, scriptName, scriptTag, staticPageName } from './files.js';
import { ownWords, tag } from './markup.js';
import { frameHeight, frameStyle, roomRule } from './room.js';
import { attributesOf, propertiesOf, type BuilderSettings } from './settings.js';
import { block, shortcode } from './wordpress.js';

/** Code to paste, and the place for it. */
export interface Piece {
  readonly where: string;
  readonly code: string;
  readonly note?: string;
}

/** Content management systems in the order shown. */
export const SYSTEMS = {
  page: 'Any web page',
  div: 'A system that strips unknown elements',
  markdown: 'Markdown, or a static site generator',
  link: 'An editor that strips all but links',
  frame: 'A system that takes only frames',
  'wordpress-block': 'WordPress, as a block',
  'wordpress-shortcode': 'WordPress, as a shortcode',
  drupal: 'Drupal',
  aem: 'Adobe Experience Manager',
} as const;
export type System = keyof typeof SYSTEMS;

/** Where CSS goes. */
export const STYLES_PLACE = 'In your site’s CSS';

const ELEMENT = 'second-opinion';
/** What keeps room: an element until it has its own, a placeholder for good. */
const BEFORE_SCRIPT = `${ELEMENT}:not(:defined)`;
const PLACEHOLDER = '[data-second-opinion]';

/** The content of the element, for readers without JavaScript. */
const WITHOUT_SCRIPTS = {
  en: 'Ask your doctor how long it is safe to wait, and whom they would see.',
  es: 'Pregunte a su doctor cuánto puede esperar sin peligro y a quién vería.',
};

export function pieces(system: System, settings: BuilderSettings): Piece[] {
  const script = scriptTag(scriptName(settings), settings);
  const once = { where: 'Once on the page, anywhere', code: script, ...noteOfScript(settings) };
  switch (system) {
    case 'page':
      return [
        { where: 'Where it should show', code: element(settings) },
        once,
        styles(BEFORE_SCRIPT, settings),
      ];
    case 'div':
      return [
        { where: 'Where it should show', code: markedDiv(settings) },
        once,
        styles(PLACEHOLDER, settings),
      ];
    case 'markdown':
      return [
        {
          where: 'In the Markdown, between two blank lines and not indented',
          code: markedDiv(settings),
        },
        { ...once, where: 'Once in the template of the pages' },
        styles(PLACEHOLDER, settings),
      ];
    case 'link':
      return [
        { where: 'As a paragraph of its own', code: link(settings) },
        { ...once, where: 'Once in the template of the pages' },
        styles(PLACEHOLDER, settings),
      ];
    case 'frame':
      return [
        { where: 'Where it should show', code: frame(settings) },
        { ...once, code: scriptTag('frame-parent.js', settings) },
      ];
    case 'wordpress-block':
      return [
        { where: 'In the code editor of the post', code: block(settings) },
        styles(BEFORE_SCRIPT, settings),
      ];
    case 'wordpress-shortcode':
      return [
        { where: 'In a Shortcode block', code: shortcode(settings) },
        styles(BEFORE_SCRIPT, settings),
      ];
    case 'drupal':
      return [
        { where: 'In your theme’s THEME.libraries.yml', code: drupalLibrary(settings) },
        { where: 'In the Twig template', code: drupalTemplate(element(settings)) },
        styles(BEFORE_SCRIPT, settings),
      ];
    case 'aem':
      return [
        // HTL would evaluate `${…}` as an expression.
        {
          where: 'In the component’s HTL file',
          code: element(settings).replaceAll('${', '\\${'),
        },
        { where: 'In the page’s customfooterlibs.html', code: script },
        styles(BEFORE_SCRIPT, settings),
      ];
  }
}

/** A browser refuses a file with a hash to a page that has no server. */
function noteOfScript({ folder, isFromDisk }: BuilderSettings): Pick<Piece, 'note'> {
  if (isFromDisk || isOnOtherSite(folder.trim())) return {};
  return { note: 'In a page that you open from your disk, leave out “integrity”.' };
}

function element(settings: BuilderSettings): string {
  return tag(ELEMENT, attributesOf(settings), content(settings, 'slot'));
}

function markedDiv(settings: BuilderSettings): string {
  const named = Object.entries(attributesOf(settings)).map(([name, value]) => [
    `data-${name}`,
    value,
  ]);
  const attributes = { 'data-second-opinion': '', ...Object.fromEntries(named) };
  return tag('div', attributes, content(settings, 'data-slot'));
}

function content(settings: BuilderSettings, slot: 'slot' | 'data-slot'): string {
  const words = WITHOUT_SCRIPTS[settings.language === 'es' ? 'es' : 'en'];
  const lines = [tag('p', {}, words), ...ownWords(settings, slot)];
  return `\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** Its mark and settings stand after `#`; without scripts, it leads to the static edition. */
function link(settings: BuilderSettings): string {
  const query = new URLSearchParams(attributesOf(settings));
  const mark = `#second-opinion${query.size ? `&${query}` : ''}`;
  return tag(
    'a',
    { href: addressOf(staticPageName(settings), settings) + mark },
    titleOf(settings),
  );
}

function frame(settings: BuilderSettings): string {
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

function styles(selector: string, settings: BuilderSettings): Piece {
  const lines = Object.entries(propertiesOf(settings)).map(
    ([name, value]) => `  ${name}: ${value};\n`,
  );
  const look = lines.length ? `\n\n${ELEMENT} {\n${lines.join('')}}` : '';
  return { where: STYLES_PLACE, code: roomRule([selector], settings) + look };
}
