import { readFileSync } from 'node:fs';
import { built } from '../build/built.mjs';
import { wholePage } from '../build/plain-pages.mjs';
import { integrity } from '../release.mjs';

const SCRIPT = 'dist/second-opinion.js';
const ROOT = new URL('../../', import.meta.url);

/** In pixels: the first screen fits, with all that can be set, on a phone too. */
const FRAME = { width: 700, height: 600 };

/** Sites that allow scripts alone get a frame that offers Copy alone. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-modals allow-downloads allow-popups ' +
  'allow-popups-to-escape-sandbox';

/** No higher than the widget, so that the widget keeps no room empty: nothing follows it. */
const STYLES =
  '@media (scripting: enabled) ' +
  '{ second-opinion:not(:defined) { display: block; block-size: 18em; overflow: auto } }';

/** For a day, in seconds: what the address leads to changes with a release. */
const CACHE_AGE = 86_400;

/**
 * For each language, one page without a topic and one for each: the element, and in it the static
 * edition. Its address may be shared, linked to, or given to a site that embeds by oEmbed.
 *
 * @param base The address of the site.
 * @returns The path and the content of each file.
 */
export async function topicPages(base) {
  const { LANGUAGES } = await built('text/languages');
  const { PROTOCOL } = await built('content/protocol');
  const topics = [undefined, ...PROTOCOL.options.problem];
  const site = { base, hash: integrity(readFileSync(new URL(SCRIPT, ROOT))) };
  return (
    await Promise.all(
      LANGUAGES.flatMap((text) => topics.map((topic) => filesOf(text, topic, site))),
    )
  ).flat();
}

async function filesOf(text, topic, { base, hash }) {
  const { primaryLanguage } = await built('text/text-for');
  const { staticEdition } = await built('static-edition');
  const language = primaryLanguage(text.language);
  const name = `${language}/${topic ?? 'index'}`;
  const title = titleOf(text, topic);
  const edition = staticEdition({ language, headingLevel: 1 });
  const attributes = `heading-level="1"${topic ? ` topic="${topic}"` : ''}`;
  const element = `<second-opinion ${attributes}>${edition}</second-opinion>`;
  const page = wholePage(text, element)
    .replace(/<title>.*<\/title>/, `<title>${title}</title>`)
    .replace('</head>', `${headOf({ name, title, base, hash })}</head>`);
  return [
    [`${name}.html`, page],
    [
      `oembed/${name}.json`,
      `${JSON.stringify(oEmbed({ language, topic, title, base }), null, 2)}\n`,
    ],
  ];
}

function titleOf({ introduction, questions }, topic) {
  const option = topic && questions.problem.options[topic];
  const words = typeof option === 'string' ? option : option?.short;
  return words ? `${introduction.title} ${words}` : introduction.title;
}

function headOf({ name, title, base, hash }) {
  const answer = new URL(`oembed/${name}.json`, base);
  const type = 'application/json+oembed';
  return `  <link rel="canonical" href="${new URL(`${name}.html`, base)}" />
    <link rel="alternate" type="${type}" href="${answer}" title="${title}" />
    <style>${STYLES}</style>
    <script src="../${SCRIPT}" integrity="${hash}" defer></script>
  `;
}

/** See https://oembed.com, sections 2.3.4 and 4. */
function oEmbed({ language, topic, title, base }) {
  const query = new URLSearchParams({ lang: language, ...(topic && { topic }) });
  const address = String(new URL(`dist/frame.html?${query}`, base)).replaceAll('&', '&amp;');
  const { width, height } = FRAME;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'second-opinion',
    provider_url: String(base),
    cache_age: CACHE_AGE,
    html:
      `<iframe src="${address}" title="${title}" sandbox="${SANDBOX}" allow="clipboard-write" ` +
      `referrerpolicy="no-referrer" width="${width}" height="${height}" ` +
      'style="max-width: 100%; border: 0"></iframe>',
    width,
    height,
  };
}
