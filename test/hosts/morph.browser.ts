import { expect, fixture } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph';
import morphdom from 'morphdom';
import type { SecondOpinionElement } from '../../src/index.js';
import { EN } from '../../src/text/en.js';
import { walkByScript } from '../element/walk.js';
import { WidgetDriver } from '../element/widget-driver.js';

/** Each makes a page into what its server sends now, and keeps what seems the same. */
const LIBRARIES: Record<string, (page: Element, html: string) => void> = {
  Idiomorph: (page, html) => void Idiomorph.morph(page, html),
  morphdom: (page, html) => void morphdom(page, html),
};

const ELEMENT = '<second-opinion topic="cancer"><p>Wait.</p></second-opinion>';
const PLACEHOLDER = '<div data-second-opinion data-topic="cancer"><p>Wait.</p></div>';
const withId = (html: string) => html.replace(' ', ' id="second-opinion" ');

/** What the server sends after a change, and the snippets whose answers are kept then. */
const CHANGES: readonly {
  readonly name: string;
  readonly html: (snippet: string) => string;
  readonly snippets: readonly string[];
}[] = [
  {
    name: 'nothing',
    html: (snippet) => `<h1>News</h1>${snippet}`,
    snippets: [ELEMENT, PLACEHOLDER],
  },
  {
    name: 'the heading above',
    html: (snippet) => `<h1>Old news</h1>${snippet}`,
    snippets: [ELEMENT, PLACEHOLDER],
  },
  {
    name: 'what shows without a script',
    html: (snippet) => `<h1>News</h1>${snippet.replace('Wait.', 'Ask.')}`,
    snippets: [ELEMENT, PLACEHOLDER],
  },
  {
    name: 'the name of the publisher',
    html: (snippet) =>
      `<h1>News</h1>${snippet.replace(/(data-)?topic/, '$1publisher="Example" $&')}`,
    snippets: [ELEMENT, PLACEHOLDER],
  },
  {
    name: 'what stands before it, as long as it has an id',
    html: (snippet) => `<h1>News</h1><div>New</div>${snippet}`,
    snippets: [withId(ELEMENT), withId(PLACEHOLDER)],
  },
];

const textInside = ({ textContent }: Element) => textContent.trim();

for (const [library, morph] of Object.entries(LIBRARIES)) {
  describe(`answers are kept on a page that ${library} changes`, () => {
    for (const { name, html, snippets } of CHANGES) {
      for (const snippet of snippets) {
        it(`in ${name}: ${snippet}`, async () => {
          const page = await fixture<HTMLElement>(`<main><h1>News</h1>${snippet}</main>`);
          // Placeholders are upgraded after this script.
          await Promise.resolve();
          const widget = page.querySelector<SecondOpinionElement>('second-opinion')!;
          const person = await WidgetDriver.attach(widget);
          await walkByScript(person, { safety: 'none-of-these' }, 'us');
          morph(page, `<main>${html(snippet)}</main>`);
          await Promise.resolve();
          await widget.updateComplete;
          expect([...page.querySelectorAll('second-opinion')]).to.deep.equal([widget]);
          expect(person.heading).to.equal(EN.questions.opinions.ask);
          expect(textInside(widget)).to.equal(html(snippet).includes('Ask.') ? 'Ask.' : 'Wait.');
          await person.press(EN.flow.back);
          expect(person.chosen).to.have.length(1);
        });
      }
    }
  });
}
