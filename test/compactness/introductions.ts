import { PROTOCOL } from '../../src/content/protocol.js';

export type Attributes = Readonly<Record<string, string>>;

const PUBLISHER = { publisher: 'Example Hospital' };
const OFFERS = { ...PUBLISHER, 'publisher-interest': 'offers-second-opinions' };
const PAYS = { ...PUBLISHER, 'publisher-interest': 'pays-for-second-opinions' };

/** The introduction as publishers may set it up. */
export const INTRODUCTIONS: Readonly<Record<string, Attributes>> = {
  ...Object.fromEntries(PROTOCOL.options.problem.map((topic) => [`topic=${topic}`, { topic }])),
  offers: OFFERS,
  pays: PAYS,
  'share=outcome': { share: 'outcome' },
  'share=answers': { share: 'answers' },
  'all-set': { topic: 'cancer', ...OFFERS, share: 'outcome answers' },
};
