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
const SERVICES = 'Our specialists look at records from elsewhere.';

const attributes = (prefix: string) =>
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

/** The form within the text of an article, with more to read below than a phone shows. */
export const articleWith = (form: string) =>
  `<p>Words of the article before it.</p>\n${form}\n${BELOW}`;
const BELOW = '<p>Words of the article after it, which a person may be reading.</p>\n'.repeat(20);
