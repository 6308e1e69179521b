import { expect } from '@open-wc/testing';
import { ES } from '../../src/text/es.js';
import { pageWith } from './page-with.js';
import { rootOf } from '../element/shadow-roots.js';

const SCRIPT = new URL('../../dist/second-opinion.js', import.meta.url).pathname;
const inOneLanguage = (language: string) => SCRIPT.replace('.js', `.${language}.js`);

async function widgetIn(page: Window & typeof globalThis) {
  await page.customElements.whenDefined('second-opinion');
  const widget = page.document.querySelector('second-opinion')!;
  await widget.updateComplete;
  return rootOf(widget);
}

const headingOf = (root: ShadowRoot) => root.querySelector('[part="heading"]')!.textContent;

const SNIPPETS = {
  'a classic script': `<script src="${SCRIPT}" defer></script>`,
  'a classic script before the page is there': `<script src="${SCRIPT}"></script>`,
  'an async script': `<script src="${SCRIPT}" async></script>`,
  'a module': `<script type="module" src="${SCRIPT}"></script>`,
  'both at once': `<script src="${SCRIPT}"></script><script type="module" src="${SCRIPT}"></script>`,
};

describe('the script works', () => {
  for (const [name, snippet] of Object.entries(SNIPPETS)) {
    it(`as ${name}`, async () => {
      const root = await widgetIn(await pageWith(snippet));
      expect(headingOf(root)).to.equal('Should I get a second opinion?');
    });
  }

  it('after the element, put there later', async () => {
    const page = await pageWith('');
    const script = page.document.createElement('script');
    script.src = SCRIPT;
    page.document.head.append(script);
    expect(headingOf(await widgetIn(page))).to.equal('Should I get a second opinion?');
  });

  it('for an element that comes after it', async () => {
    const page = await pageWith(SNIPPETS['a classic script'], '');
    page.document.body.append(page.document.createElement('second-opinion'));
    expect(headingOf(await widgetIn(page))).to.equal('Should I get a second opinion?');
  });
});

/** By which Lit tells of several copies of itself on a page. */
const LIT_GLOBALS = /^(?:litHtml|litElement|reactiveElement)Versions$|^litPropertyMetadata$/;

describe('the script leaves the page as it was', () => {
  it('but for the tag, and what Lit counts itself by', async () => {
    const names = (page: object) => Object.getOwnPropertyNames(page);
    const bare = names(await pageWith(''));
    const page = await pageWith(SNIPPETS['a classic script']);
    await widgetIn(page);
    const added = names(page).filter((name) => !bare.includes(name));
    expect(added.filter((name) => !LIT_GLOBALS.test(name))).to.deep.equal([]);
  });

  it('and makes no request but its own', async () => {
    const page = await pageWith(SNIPPETS['a classic script']);
    const root = await widgetIn(page);
    root.querySelector<HTMLElement>('[part~="button-primary"]')!.click();
    const names = page.performance.getEntriesByType('resource').map(({ name }) => name);
    const own = [SCRIPT, '/test/browsers/shadow-roots.js'];
    expect(names.filter((name) => !own.some((one) => name.endsWith(one)))).to.deep.equal([]);
  });
});

describe('a script in one language', () => {
  it('speaks it wherever it is', async () => {
    const body = '<second-opinion lang="en"></second-opinion>';
    const page = await pageWith(`<script src="${inOneLanguage('es')}"></script>`, body);
    const root = await widgetIn(page);
    expect(headingOf(root)).to.equal(ES.introduction.title);
    expect(root.querySelector<HTMLElement>('[part=card]')!.lang).to.equal('es-US');
  });
});
