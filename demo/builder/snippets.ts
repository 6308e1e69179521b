import { staticEdition } from '../../src/static-edition.js';
import { drupalLibrary, drupalTemplate } from './drupal.js';
import { addressOf, isOnOtherSite, scriptName, scriptTag, staticPageName } from './files.js';
import { ownWords, tag } from './markup.js';
import { frameHeight, frameStyle, roomRule } from './room.js';
import { attributesOf, NO_WORDS, propertiesOf, type BuilderSettings } from './settings.js';
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
/** The paragraph around the link, also when the link has come into the element. */
const PARAGRAPH = `p:has(a[href*='#second-opinion&'])`;

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
        styles(PARAGRAPH, settings),
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

/** For readers without JavaScript. No line is blank: in Markdown, HTML would end there. */
function content(settings: BuilderSettings, slot: 'slot' | 'data-slot'): string {
  const { country, headingLevel, publisher, publisherInterest } = settings;
  const language = settings.language === 'es' ? 'es' : 'en';
  const about = { country, headingLevel, language, publisher: publisher.trim(), publisherInterest };
  const edition = staticEdition({ ...about, length: 'short' }).trim();
  const lines = [...edition.split('\n'), ...ownWords(settings, slot)];
  return `\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** Its mark and settings stand after `#`; without scripts, it leads to the static edition. */
function link(settings: BuilderSettings): string {
  const { country } = settings;
  const query = new URLSearchParams({ country, ...attributesOf(settings) });
  const page = addressOf(staticPageName(settings), settings);
  return tag('a', { href: `${page}#second-opinion&${query}` }, titleOf(settings));
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
  const look = lines.length ? [`${ELEMENT} {\n${lines.join('')}}`] : [];
  const rules =
    selector === PARAGRAPH
      ? // What a link does not carry takes no room.
        [roomRule([selector], { ...settings, notice: NO_WORDS })]
      : [roomRule([selector], settings), namesBesideMarkers(selector)];
  return { where: STYLES_PLACE, code: [...rules, ...look].join('\n\n') };
}

/** What unfolds in the static edition has its name in a heading. */
function namesBesideMarkers(selector: string): string {
  return `${selector} summary > * {\n  display: inline;\n}`;
}
