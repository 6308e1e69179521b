/** Where the files of the product are, for every page of these tests. */
export const FILES = 'https://health.example/second-opinion';

/** What each form says: as an editor of a British hospital's page would have it. */
export const SETTINGS = {
  topic: 'cancer',
  country: 'gb',
  publisher: 'Example Hospital',
  'publisher-interest': 'offers-second-opinions',
} as const;

/** What a reader has where nothing but the words is left. */
export const WORDS = 'Ask your doctor how long it is safe to wait';
export const SERVICES = 'Our specialists look at records from elsewhere.';

export const attributes = (prefix: string) =>
  Object.entries(SETTINGS)
    .map(([name, value]) => `${prefix}${name}="${value}"`)
    .join(' ');
const query = Object.entries(SETTINGS)
  .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  .join('&amp;');

/** The ways to put the widget into a text, and what stands in a text of each. */
export const FORMS = {
  element: `<second-opinion ${attributes('')}>
  <p>${WORDS}.</p>
  <p slot="services">${SERVICES}</p>
</second-opinion>`,
  div: `<div data-second-opinion ${attributes('data-')}>
  <p>${WORDS}.</p>
  <p data-slot="services">${SERVICES}</p>
</div>`,
  frame: `<iframe src="${FILES}/frame.html?${query}" title="${WORDS}"
  sandbox="allow-scripts allow-same-origin allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox"
  width="100%" height="700"></iframe>`,
  link: `<p><a href="${FILES}/static/en-gb.html#second-opinion&amp;${query}">${WORDS}</a></p>`,
} as const;
export type Form = keyof typeof FORMS;

const BEFORE = 'Words of the article before it.';
const AFTER = 'Words of the article after it, which a person may be reading.';
/** More to read below than a phone shows. */
const PARAGRAPHS_AFTER = 20;

/** The form within the text of an article. */
export const articleWith = (form: string) =>
  [`<p>${BEFORE}</p>`, form, ...Array(PARAGRAPHS_AFTER).fill(`<p>${AFTER}</p>`)].join('\n');

/** The same as its author types it, with an empty line between paragraphs. */
export const typedArticleWith = (form: string) =>
  [BEFORE, form, ...Array(PARAGRAPHS_AFTER).fill(AFTER)].join('\n\n');

/** What shows in an article other than its own words. */
export const besideArticle = (shown: string) =>
  shown.replaceAll('\u00a0', ' ').replaceAll(BEFORE, '').replaceAll(AFTER, '').trim();
