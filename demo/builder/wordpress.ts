/** What an author pastes into WordPress: a block or a shortcode of the plugin in `docs/recipes`. */
import { escape } from './markup.js';
import { attributesOf, safeLink, servicesOf, type BuilderSettings } from './settings.js';

/** Settings of the plugin; shortcode attributes cannot have hyphens. */
function pluginSettings(settings: BuilderSettings): [string, string][] {
  const services = servicesOf(settings)
    .map((one) => [one.words.trim(), safeLink(one)].filter(Boolean).join(': '))
    .join(' · ');
  const all = Object.entries(attributesOf(settings)).concat(
    services ? [['services', services]] : [],
  );
  return all.map(([name, value]) => [name.replaceAll('-', '_'), value]);
}

export function block(settings: BuilderSettings): string {
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
export function shortcode(settings: BuilderSettings): string {
  const attributes = pluginSettings(settings).map(([name, value]) => {
    const written = escape(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
    return ` ${name}="${written}"`;
  });
  return `[second_opinion${attributes.join('')}]`;
}
