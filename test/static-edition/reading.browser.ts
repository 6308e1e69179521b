import { expect, fixture } from '@open-wc/testing';
import { COUNTRIES } from '../../src/content/countries.js';

const FOLDER = new URL('../../dist/static/', import.meta.url);
const NAMES = ['en', 'es'].flatMap((language) =>
  COUNTRIES.map((country) => `${language}-${country}`),
);
const read = async (file: string) => (await fetch(new URL(file, FOLDER))).text();

/** A page of its own, where no script may run. */
async function openWithoutScripts(name: string, width: number): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = String(width);
  frame.height = '844';
  frame.src = new URL(`${name}.html`, FOLDER).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  (await fixture<HTMLElement>('<div></div>')).append(frame);
  await loaded;
  return frame.contentDocument!;
}

const isSeen = (element: Element) => element.checkVisibility();

for (const name of NAMES) {
  describe(`the static edition ${name}, where no script runs`, () => {
    it('is HTML that the parser leaves as it is', async () => {
      const fragment = await read(`${name}.fragment.html`);
      const template = document.createElement('template');
      template.innerHTML = fragment;
      expect(template.innerHTML).to.equal(fragment);
    });

    it('is a document with one main part, whose title is its heading', async () => {
      const page = await openWithoutScripts(name, 390);
      expect([page.compatMode, page.characterSet]).to.deep.equal(['CSS1Compat', 'UTF-8']);
      expect(page.documentElement.lang).to.equal(name.slice(0, 2) === 'en' ? 'en' : 'es-US');
      expect(page.querySelectorAll('main')).to.have.length(1);
      const headings = [...page.querySelectorAll('h1')].map(({ textContent }) => textContent);
      expect(headings).to.deep.equal([page.title]);
    });

    it('shows emergencies and signs at once, and a section once it is opened', async () => {
      const page = await openWithoutScripts(name, 390);
      for (const heading of page.querySelectorAll('h2, main > ul > li')) {
        expect(isSeen(heading), heading.textContent).to.equal(true);
      }
      for (const section of page.querySelectorAll('details')) {
        expect(isSeen(section.children[1]!)).to.equal(false);
        section.querySelector('summary')!.click();
        expect(isSeen(section.children[1]!), section.textContent!).to.equal(true);
      }
    });

    it('needs no scrolling sideways, with every section open, at 280 pixels', async () => {
      const page = await openWithoutScripts(name, 280);
      for (const section of page.querySelectorAll('details')) section.open = true;
      const { scrollWidth, clientWidth } = page.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

    it('is accessible', async () => {
      const holder = await fixture<HTMLElement>('<div></div>');
      holder.innerHTML = await read(`${name}.fragment.html`);
      for (const section of holder.querySelectorAll('details')) section.open = true;
      await expect(holder).to.be.accessible();
    });
  });
}
