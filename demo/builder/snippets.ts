import { frame, link } from './by-address.js';
import { drupalLibrary, drupalTemplate } from './drupal.js';
import { ELEMENT, element, markedDiv } from './element.js';
import { isOnOtherSite, scriptName, scriptTag } from './files.js';
import { NO_WORDS } from './linked-words.js';
import { roomRule } from './room.js';
import { propertiesOf, type BuilderSettings } from './settings.js';
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
        ...lookOnly(settings),
      ];
    case 'wordpress-shortcode':
      return [{ where: 'In a Shortcode block', code: shortcode(settings) }, ...lookOnly(settings)];
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

function styles(selector: string, settings: BuilderSettings): Piece {
  const rules =
    selector === PARAGRAPH
      ? // What a link does not carry takes no room.
        [roomRule([selector], { ...settings, notice: NO_WORDS })]
      : [roomRule([selector], settings), namesBesideMarkers(selector)];
  return { where: STYLES_PLACE, code: [...rules, ...lookRules(settings)].join('\n\n') };
}

/** Where a plugin keeps the room. */
function lookOnly(settings: BuilderSettings): Piece[] {
  return lookRules(settings).map((code) => ({ where: STYLES_PLACE, code }));
}

function lookRules(settings: BuilderSettings): string[] {
  const lines = Object.entries(propertiesOf(settings)).map(
    ([name, value]) => `  ${name}: ${value};\n`,
  );
  return lines.length ? [`${ELEMENT} {\n${lines.join('')}}`] : [];
}

/** What unfolds in the static edition has its name in a heading. */
function namesBesideMarkers(selector: string): string {
  return `${selector} summary > * {\n  display: inline;\n}`;
}
