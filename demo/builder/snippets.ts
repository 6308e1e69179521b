import { VERSION } from '../../src/version.js';
import { INTEGRITY } from './integrity.js';
import { attributesOf, propertiesOf, type BuilderSettings } from './settings.js';

/** Code to paste, and the place for it. */
export interface Piece {
  readonly where: string;
  readonly code: string;
}

/** Content management systems in the order shown. */
export const SYSTEMS = {
  page: 'Any web page',
  div: 'A system that strips unknown elements',
  frame: 'A system that takes only frames',
  'wordpress-block': 'WordPress, as a block',
  'wordpress-shortcode': 'WordPress, as a shortcode',
  drupal: 'Drupal',
  aem: 'Adobe Experience Manager',
} as const;
export type System = keyof typeof SYSTEMS;

/** The content of the element, for readers without JavaScript. */
const WITHOUT_SCRIPTS = {
  en: 'Ask your doctor how long it is safe to wait, and whom they would see.',
  es: 'Pregunte a su doctor cuánto puede esperar sin peligro y a quién vería.',
};

export function pieces(system: System, settings: BuilderSettings): Piece[] {
  const style = stylePiece(settings);
  switch (system) {
    case 'page':
      return [
        { where: 'Where it should show', code: element(settings) },
        scriptPiece(settings),
      ].concat(style);
    case 'div':
      return [
        { where: 'Where it should show', code: markedDiv(settings) },
        scriptPiece(settings),
      ].concat(style);
    case 'frame':
      return [{ where: 'Where it should show', code: frame(settings) }];
    case 'wordpress-block':
      return [{ where: 'In the code editor of the post', code: block(settings) }, ...style];
    case 'wordpress-shortcode':
      return [{ where: 'In a Shortcode block', code: shortcode(settings) }, ...style];
    case 'drupal':
      return [
        { where: 'In your theme’s THEME.libraries.yml', code: drupalLibrary(settings) },
        { where: 'In the Twig template', code: drupalTemplate(settings) },
        ...style,
      ];
    case 'aem':
      return [
        // HTL would evaluate `${…}` as an expression.
        {
          where: 'In the component’s HTL file',
          code: element(settings).replaceAll('${', '\\${'),
        },
        { where: 'In the page’s customfooterlibs.html', code: script(settings) },
        ...style,
      ];
  }
}

export function scriptName({ language }: BuilderSettings): string {
  return language === 'page' ? 'second-opinion.js' : `second-opinion.${language}.js`;
}

function scriptPiece(settings: BuilderSettings): Piece {
  return { where: 'Once on the page, anywhere', code: script(settings) };
}

function script(settings: BuilderSettings): string {
  return scriptTag(scriptName(settings), settings);
}

function scriptTag(name: string, settings: BuilderSettings): string {
  const address = addressOf(name, settings);
  // Integrity of a cross-origin file is checked only for CORS requests.
  const isElsewhere = /^(?:https?:)?\/\//.test(address);
  return tag('script', {
    src: address,
    integrity: INTEGRITY[name],
    ...(isElsewhere && { crossorigin: 'anonymous' }),
    defer: '',
  });
}

/** Files of a release carry the version: `second-opinion-1.2.3.en.js`. */
function addressOf(name: string, { folder }: BuilderSettings): string {
  return folder.trim().replace(/\/*$/, '/') + name.replace('.', `-${VERSION}.`);
}

function element(settings: BuilderSettings): string {
  return tag('second-opinion', attributesOf(settings), content(settings, 'slot'));
}

function markedDiv(settings: BuilderSettings): string {
  const named = Object.entries(attributesOf(settings)).map(([name, value]) => [
    `data-${name}`,
    value,
  ]);
  const attributes = { 'data-second-opinion': '', ...Object.fromEntries(named) };
  return tag('div', attributes, content(settings, 'data-slot'));
}

function content(settings: BuilderSettings, slot: string): string {
  const { language, services } = settings;
  const words = WITHOUT_SCRIPTS[language === 'es' ? 'es' : 'en'];
  const own = services.trim();
  const lines = [tag('p', {}, words), own && tag('p', { [slot]: 'services' }, escape(own))];
  return `\n${lines.map((line) => line && `  ${line}\n`).join('')}`;
}

function frame(settings: BuilderSettings): string {
  const query = new URLSearchParams(attributesOf(settings));
  const title = settings.language === 'es' ? '¿Pedir una segunda opinión?' : 'Second opinions';
  const address = addressOf('frame.html', settings) + (query.size ? `?${query}` : '');
  const sandbox =
    'allow-scripts allow-same-origin allow-modals allow-downloads allow-popups ' +
    'allow-popups-to-escape-sandbox';
  const around = tag('iframe', {
    'data-second-opinion-frame': '',
    src: address,
    title,
    sandbox,
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
    width: '100%',
    height: '700',
  });
  return `${around}\n${scriptTag('frame-parent.js', settings)}`;
}

/** Settings of the WordPress plugin; shortcode attributes cannot have hyphens. */
function pluginSettings(settings: BuilderSettings): [string, string][] {
  const own = settings.services.trim();
  const all = Object.entries(attributesOf(settings));
  return [...all, ...(own ? [['services', own] as [string, string]] : [])].map(([name, value]) => [
    name.replaceAll('-', '_'),
    value,
  ]);
}

function block(settings: BuilderSettings): string {
  const attributes = Object.fromEntries(pluginSettings(settings));
  // As WordPress itself escapes the characters that would end the comment or start a tag.
  const json = JSON.stringify(attributes).replace(
    /[<>&]|--/g,
    (found) =>
      `\\u00${[...found].map((letter) => letter.charCodeAt(0).toString(16)).join('\\u00')}`,
  );
  return `<!-- wp:second-opinion/second-opinion ${json === '{}' ? '' : `${json} `}/-->`;
}

/** WordPress ends a shortcode at `]`, and unescapes only HTML entities. */
function shortcode(settings: BuilderSettings): string {
  const attributes = pluginSettings(settings).map(([name, value]) => {
    const written = escape(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
    return ` ${name}="${written}"`;
  });
  return `[second_opinion${attributes.join('')}]`;
}

function drupalLibrary(settings: BuilderSettings): string {
  const name = scriptName(settings);
  const address = addressOf(name, settings);
  const type = address.startsWith('//') || address.startsWith('http') ? 'external' : 'file';
  const hash = INTEGRITY[name];
  const cross = type === 'external' ? ', crossorigin: anonymous' : '';
  return [
    'second-opinion:',
    `  version: ${VERSION}`,
    '  js:',
    `    ${address}:`,
    ...(type === 'external' ? ['      type: external'] : []),
    '      minified: true',
    '      preprocess: false',
    `      attributes: { defer: true${hash ? `, integrity: '${hash}'` : ''}${cross} }`,
  ].join('\n');
}

function drupalTemplate(settings: BuilderSettings): string {
  return `{{ attach_library('THEME/second-opinion') }}\n{% verbatim %}\n${element(settings)}\n{% endverbatim %}`;
}

function stylePiece(settings: BuilderSettings): Piece[] {
  const lines = Object.entries(propertiesOf(settings)).map(
    ([name, value]) => `  ${name}: ${value};\n`,
  );
  if (!lines.length) return [];
  return [{ where: 'In your site’s CSS', code: `second-opinion {\n${lines.join('')}}` }];
}

/** An empty value makes a boolean attribute; `undefined` leaves the attribute out. */
function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => (value ? ` ${attribute}="${escape(value)}"` : ` ${attribute}`));
  return `<${name}${written.join('')}>${content}</${name}>`;
}

function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
