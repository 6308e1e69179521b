/** What an author may put into a post, and what a reader must find there. */
export interface Content {
  readonly name: string;
  readonly code: string;
  /** Attributes of the element. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Selectors of what the element holds, with their text. */
  readonly holds: Readonly<Record<string, string>>;
  /** Whether the page keeps the room that the element will take. */
  readonly isKept: boolean;
}

const OWN = { topic: 'heart-valve', publisher: 'Hill & Dale "News"' };
const SERVICES = 'Call us.';

export const CONTENTS: readonly Content[] = [
  {
    name: 'the block as the builder writes it',
    code:
      '<!-- wp:second-opinion/second-opinion {"topic":"heart-valve","publisher":"Hill \\u0026 Dale ' +
      '\\u0022News\\u0022","services":"Call us."} /-->',
    attributes: OWN,
    holds: { 'p[slot="services"]': SERVICES },
    isKept: true,
  },
  {
    name: 'the block with services and a notice',
    code:
      '<!-- wp:second-opinion/second-opinion {"country":"gb","heading_level":"3",' +
      '"publisher":"Example Hospital","publisher_interest":"offers-second-opinions",' +
      '"services":[{"name":"Our clinic","url":"https://example.org/clinic"},{"name":"By phone"}],' +
      '"notice":"Help in your language is free of charge: ask at the front desk or call us.",' +
      '"notice_url":"https://example.org/help"} /-->',
    attributes: {
      country: 'gb',
      'heading-level': '3',
      publisher: 'Example Hospital',
      'publisher-interest': 'offers-second-opinions',
    },
    holds: {
      'ul[slot="services"] a[href="https://example.org/clinic"]': 'Our clinic',
      'ul[slot="services"] li:nth-child(2)': 'By phone',
      'p[slot="notice"] a[href="https://example.org/help"]':
        'Help in your language is free of charge: ask at the front desk or call us.',
      'div h3': 'Should I get a second opinion?',
      'div p:nth-of-type(2)': 'Good to know: Example Hospital offers second opinions itself.',
    },
    isKept: true,
  },
  {
    name: 'a Shortcode block',
    code:
      '<!-- wp:shortcode -->[second_opinion topic="heart-valve" publisher="Hill &amp; Dale ' +
      '&quot;News&quot;" services="Call us."]<!-- /wp:shortcode -->',
    attributes: OWN,
    holds: { 'p[slot="services"]': SERVICES },
    isKept: true,
  },
  {
    name: 'a shortcode in a Classic text',
    code: 'Before it.\n\n[second_opinion topic="heart-valve" share="outcome"]\n\nAfter it.',
    attributes: { topic: 'heart-valve', share: 'outcome' },
    holds: { 'div h2': 'Should I get a second opinion?' },
    isKept: true,
  },
  {
    name: 'a shortcode around content in a Classic text',
    code:
      'Before it.\n\n[second_opinion]\n\nAsk us first.\n\n<p data-slot="services">' +
      '<a href="https://example.org/clinic">Our clinic</a></p>\n\n[/second_opinion]\n\nAfter it.',
    attributes: {},
    holds: {
      ':scope > p:first-child': 'Ask us first.',
      'p[slot="services"] a': 'Our clinic',
      'div h2': 'Should I get a second opinion?',
    },
    isKept: true,
  },
  {
    name: 'a marked div',
    code: '<div data-second-opinion data-topic="cancer"><p>Ask your doctor.</p></div>\n\nAfter it.',
    attributes: { topic: 'cancer' },
    holds: { p: 'Ask your doctor.' },
    isKept: true,
  },
  {
    name: 'a marked link',
    code:
      'Before it.\n\n<a href="https://example.org/#second-opinion&amp;topic=cancer">Should I ask ' +
      'another doctor?</a>\n\nAfter it.',
    attributes: { topic: 'cancer' },
    holds: { a: 'Should I ask another doctor?' },
    isKept: false,
  },
];
